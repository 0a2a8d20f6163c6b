package org.skillgap.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.skillgap.gap.ReaderErrors.Counts;
import org.skillgap.mention.Mention;
import org.skillgap.mention.PostingReader;
import org.skillgap.mention.Requirement;
import org.skillgap.taxonomy.Skill;
import org.skillgap.taxonomy.SkillKind;
import org.skillgap.taxonomy.Taxonomy;

/**
 * Counts on gold postings how often the reader finds, misses and invents each skill as one that is
 * asked for: what the shares of a run are corrected by.
 */
public final class ReaderErrorCount {
  private ReaderErrorCount() {}

  /** Counts of every skill of the taxonomy, by address. */
  public static Map<String, Counts> of(
      Taxonomy taxonomy, PostingReader reader, List<GoldPosting> postings) {
    Map<String, String> uris =
        taxonomy.skills().stream()
            .filter(skill -> skill.kind() != SkillKind.GROUP)
            .collect(Collectors.toMap(Skill::label, Skill::uri, (a, b) -> a, TreeMap::new));
    Map<String, Counts> counts = new TreeMap<>();
    for (GoldPosting gold : postings) {
      Set<String> asked =
          gold.mentions().stream()
              .filter(m -> asks(m.requirement()))
              .map(m -> uris.getOrDefault(m.label(), m.label()))
              .collect(Collectors.toCollection(TreeSet::new));
      Set<String> found =
          reader.read(gold.id(), gold.title(), gold.text()).mentions().stream()
              .filter(m -> asks(m.requirement()))
              .map(Mention::skillUri)
              .collect(Collectors.toCollection(TreeSet::new));
      for (String uri : uris.values()) {
        counts.merge(uri, one(asked.contains(uri), found.contains(uri)), Counts::plus);
      }
    }
    return counts;
  }

  private static boolean asks(Requirement requirement) {
    return requirement == Requirement.REQUIRED || requirement == Requirement.PREFERRED;
  }

  private static Counts one(boolean asked, boolean found) {
    return new Counts(
        asked && found ? 1 : 0,
        asked && !found ? 1 : 0,
        !asked && found ? 1 : 0,
        !asked && !found ? 1 : 0);
  }
}
