package org.skillgap.pipeline.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.skillgap.gap.Gap;
import org.skillgap.pipeline.report.ReportInput.ProgramReport;
import org.skillgap.pipeline.report.ReportInput.SkillEvidence;
import org.skillgap.pipeline.report.ReportInput.SkillText;

/**
 * Gathers, program by program, which skills are shown where. Of a skill that hundreds of programs
 * show, the largest gaps are kept, so that it fits a page and the memory.
 */
public final class SkillIndex {
  private static final int MOST_USES = 40;
  private static final int MOST_DETAILED = 3;
  private static final SkillText UNNAMED = new SkillText("?", null, "");

  private static final Comparator<Use> LARGEST =
      Comparator.comparingDouble((Use use) -> -use.gap().gap().mean())
          .thenComparing(use -> use.gap().program());

  private final TreeMap<String, Shown> skills = new TreeMap<>();

  /** A skill in one program. */
  public record Use(String program, Gap gap, SkillEvidence evidence) {}

  /** A skill in the list of all. */
  public record Entry(String uri, Name name, int programs) {}

  /** A skill with the programs that show it, the largest gap first. */
  static final class Shown {
    private final SkillText text;
    private final List<Use> uses = new ArrayList<>();
    private int programs;

    Shown(SkillText text) {
      this.text = text;
    }

    SkillText text() {
      return text;
    }

    int programs() {
      return programs;
    }

    List<Use> uses() {
      return List.copyOf(uses);
    }

    List<Use> detailed() {
      return List.copyOf(uses.subList(0, Math.min(MOST_DETAILED, uses.size())));
    }

    private void add(Use use) {
      programs++;
      uses.add(use);
      uses.sort(LARGEST);
      if (uses.size() > MOST_USES) {
        uses.remove(MOST_USES);
      }
      // Evidence is heavy, and only that of the first is shown.
      for (int i = MOST_DETAILED; i < uses.size(); i++) {
        Use light = uses.get(i);
        uses.set(i, new Use(light.program(), light.gap(), NONE));
      }
    }
  }

  private static final SkillEvidence NONE =
      new SkillEvidence(
          List.of(),
          List.of(),
          new ReportInput.EmployerSpread(0, 0, 0, 0),
          org.skillgap.survey.AnswerSpread.WITHHELD);

  void add(ProgramReport report) {
    var shown = ShownSkills.of(report.gaps(), report.recommendations());
    for (Gap gap : report.gaps()) {
      if (shown.contains(gap.skillUri())) {
        skills
            .computeIfAbsent(
                gap.skillUri(), uri -> new Shown(report.skills().getOrDefault(uri, UNNAMED)))
            .add(
                new Use(
                    report.program().name(),
                    gap,
                    report.evidence().getOrDefault(gap.skillUri(), NONE)));
      }
    }
  }

  Map<String, Shown> skills() {
    return skills;
  }

  /** All skills by their names in a language. */
  List<Entry> entries(Language language) {
    java.text.Collator order = java.text.Collator.getInstance(language.locale());
    List<Entry> entries = new ArrayList<>();
    skills.forEach(
        (uri, shown) ->
            entries.add(
                new Entry(
                    uri,
                    new Names(language, Map.of(uri, shown.text())).skill(uri, shown.text().label()),
                    shown.programs())));
    entries.sort(
        Comparator.comparing((Entry e) -> e.name().text(), order::compare)
            .thenComparing(Entry::uri));
    return entries;
  }
}
