package org.skillgap.credential.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.CatalogueEntry.NamedSkill;
import org.skillgap.credential.CatalogueEntry.NeedsEvidence;
import org.skillgap.credential.Recommendation.Draft;
import org.skillgap.credential.RuleProfile;
import org.skillgap.credential.Verbs;
import org.skillgap.gap.Gap;
import org.skillgap.gap.Program;
import org.skillgap.taxonomy.SkillKind;

/** Writes the brief of an offering that does not exist yet. */
final class Brief {
  private Brief() {}

  static Draft ofNew(ClusterCase cluster) {
    List<String> outcomes = outcomes(cluster);
    return draft(cluster, outcomes, cluster.profile().hoursAnOutcome() * outcomes.size(), null);
  }

  /** The part of a course by itself; a part without hours is as long as a new offering. */
  static Draft ofPart(ClusterCase cluster, CatalogueEntry course, CoursePart part) {
    List<String> outcomes =
        part.outcomes().isEmpty()
            ? outcomes(cluster)
            : part.outcomes().stream()
                .map(outcome -> outcome.text().strip())
                .limit(cluster.profile().mostDraftOutcomes())
                .toList();
    double hours =
        part.hours() > 0 ? part.hours() : cluster.profile().hoursAnOutcome() * outcomes.size();
    return draft(cluster, outcomes, hours, course);
  }

  private static Draft draft(
      ClusterCase cluster, List<String> outcomes, double hours, @Nullable CatalogueEntry course) {
    Program program = cluster.input().program();
    return new Draft(
        title(cluster),
        outcomes,
        List.of(
            "Guided practice of each outcome with feedback",
            "A second try on a case from a partner's workplace"),
        "A task from the workplace that shows every outcome; pass or fail for each, by a checklist"
            + " agreed with the partners",
        hours,
        weeks(cluster.profile(), hours),
        "hybrid",
        "Digital badge that lists the outcomes and the skills with their addresses",
        course == null
            ? "Stand-alone; the chair and the registrar look at credit before the launch"
            : "May earn credit in " + course.title() + "; the registrar decides",
        course != null ? course.cip() : commonCip(cluster),
        program.occupations().stream()
            .filter(code -> code.startsWith("noc:"))
            .map(code -> code.substring("noc:".length()))
            .limit(cluster.profile().mostNoc())
            .toList(),
        demandStatement(cluster),
        cluster.gaps().stream().map(g -> new NamedSkill(g.skillLabel(), g.skillUri())).toList(),
        program.audience(),
        needsEvidence(cluster),
        cluster.input().partners().isEmpty()
            ? List.of("partner needed")
            : cluster.input().partners());
  }

  // Beside a job, and still within the weeks that student aid allows.
  private static double weeks(RuleProfile profile, double hours) {
    double relaxed = Math.ceil(hours / profile.hoursAWeek());
    return Math.max(1, Math.min(relaxed, Math.ceil(profile.mostWeeks()) - 1));
  }

  private static List<NeedsEvidence> needsEvidence(ClusterCase cluster) {
    List<NeedsEvidence> evidence = new ArrayList<>();
    for (Gap gap : cluster.known()) {
      evidence.add(
          new NeedsEvidence(
              String.format(
                  Locale.ROOT,
                  "%d vacancies of %d employers ask for “%s”",
                  gap.postingsUnique(),
                  gap.employers(),
                  gap.skillLabel()),
              "labour market",
              gap.asOf()));
    }
    int answers = cluster.known().stream().mapToInt(Gap::surveyAnswers).max().orElse(0);
    if (answers > 0) {
      evidence.add(
          new NeedsEvidence(
              "Employer survey, up to " + answers + " answers a skill",
              "employer",
              cluster.input().asOf()));
    }
    return evidence;
  }

  private static String title(ClusterCase cluster) {
    String title = cluster.cluster().title();
    return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
  }

  private static List<String> outcomes(ClusterCase cluster) {
    List<String> outcomes = new ArrayList<>();
    for (Gap gap : cluster.gaps()) {
      if (outcomes.size() < cluster.profile().mostDraftOutcomes()) {
        outcomes.add(performance(gap.skillLabel(), cluster.input().kinds().get(gap.skillUri())));
      }
    }
    String first = cluster.gaps().get(0).skillLabel();
    List<String> fill =
        List.of(
            "Plan the steps, the materials and the time that the work on “" + first + "” needs",
            "Check the result against the standard of the workplace and correct it",
            "Document the work so that a colleague can carry it on");
    for (String more : fill) {
      if (outcomes.size() < cluster.profile().leastDraftOutcomes()) {
        outcomes.add(more);
      }
    }
    return outcomes;
  }

  // Labels of skills are verb phrases, labels of knowledge are nouns: each becomes a performance.
  private static String performance(String label, @Nullable SkillKind kind) {
    if (kind == SkillKind.KNOWLEDGE || kind == SkillKind.LANGUAGE) {
      return "Apply " + label + " to a case from the workplace";
    }
    return kind != SkillKind.ATTITUDE && Verbs.measurable(label)
        ? label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1)
        : "Demonstrate in a task from the workplace: " + label;
  }

  private static @Nullable String commonCip(ClusterCase cluster) {
    return cluster.input().catalogue().stream()
        .map(CatalogueEntry::cip)
        .filter(Objects::nonNull)
        .collect(Collectors.groupingBy(cip -> cip, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private static String demandStatement(ClusterCase cluster) {
    List<Gap> known = cluster.known();
    if (known.isEmpty()) {
      return "There is not enough evidence to state a demand.";
    }
    Gap first = known.get(0);
    String share =
        String.format(
            Locale.ROOT,
            "Of the vacancies for %s in %s, about %.0f %% ask for “%s” (80 %% interval %.0f to %.0f %%),"
                + " in %d vacancies of %d employers.",
            cluster.input().program().name(),
            cluster.input().program().region(),
            first.share().mean() * 100,
            first.skillLabel(),
            first.share().low80() * 100,
            first.share().high80() * 100,
            first.postingsUnique(),
            first.employers());
    String survey =
        first.surveyAnswers() > 0
            ? String.format(
                Locale.ROOT,
                " Employers report a shortage for about %.0f %% of that need (%d answers).",
                first.shortage().mean() * 100,
                first.surveyAnswers())
            : " No survey answer speaks of it; the shortage is a general prior.";
    return share + survey;
  }
}
