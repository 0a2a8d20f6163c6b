package org.skillgap.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.skillgap.posting.CueFile;
import org.skillgap.posting.Cues;

/** The words by which a clause tells how firmly, and at which level, it asks for something. */
final class RequirementCues {
  private static final Map<String, Cues> ASKING = new TreeMap<>();
  private static final List<Level> LEVELS = new ArrayList<>();

  private record Level(int level, Cues cues) {}

  static {
    for (CueFile.Group group : CueFile.read(RequirementCues.class, "requirement-cues.txt")) {
      Cues cues = Cues.of(group.expressions().toArray(String[]::new));
      if (group.name().equals("LEVEL")) {
        LEVELS.add(new Level((int) group.weight(), cues));
      } else {
        ASKING.put(group.name(), cues);
      }
    }
  }

  static final Cues NEGATED = asking("NEGATED");
  static final Cues NEGATED_BELOW = asking("NEGATED_BELOW");
  static final Cues OFFERED = asking("OFFERED");
  static final Cues PREFERRED = asking("PREFERRED");
  static final Cues PREFERRED_NOT_REQUIRED = asking("PREFERRED_NOT_REQUIRED");
  static final Cues REQUIRED = asking("REQUIRED");

  private RequirementCues() {}

  private static Cues asking(String name) {
    Cues cues = ASKING.get(name);
    if (cues == null) {
      throw new IllegalStateException("requirement-cues.txt has no group " + name);
    }
    return cues;
  }

  /** The highest level that a clause, in small letters, names, 1 (basic) to 4 (expert). */
  static @Nullable Integer level(String clause) {
    for (Level level : LEVELS) {
      if (level.cues.inLower(clause)) {
        return level.level;
      }
    }
    return null;
  }
}
