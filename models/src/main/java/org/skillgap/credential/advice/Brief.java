package org.skillgap.credential.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.Recommendation.Draft;
import org.skillgap.gap.Gap;
import org.skillgap.taxonomy.SkillKind;

/** Writes the brief of an offering that does not exist yet. */
final class Brief {
  private static final int LEAST_OUTCOMES = 3;
  private static final int MOST_OUTCOMES = 6;
  private static final double HOURS_AN_OUTCOME = 5;
  private static final double HOURS_A_WEEK = 5;
  private static final int MOST_NOC = 3;

  private Brief() {}

  static Draft ofNew(ClusterCase cluster) {
    List<String> outcomes = outcomes(cluster);
    return draft(cluster, title(cluster), outcomes, HOURS_AN_OUTCOME * outcomes.size(), null);
  }

  static Draft ofPart(ClusterCase cluster, CatalogueEntry course, CoursePart part) {
    List<String> outcomes =
        part.outcomes().isEmpty()
            ? outcomes(cluster)
            : part.outcomes().stream()
                .map(outcome -> outcome.text().strip())
                .limit(MOST_OUTCOMES)
                .toList();
    return draft(cluster, title(cluster), outcomes, part.hours(), course);
  }

  private static Draft draft(
      ClusterCase cluster,
      String title,
      List<String> outcomes,
      double hours,
      @Nullable CatalogueEntry course) {
    return new Draft(
        title,
        outcomes,
        List.of(
            "Guided practice of each outcome with feedback",
            "A second try on a case from a partner's workplace"),
        "A task from the workplace that shows every outcome; pass or fail for each, by a checklist"
            + " agreed with the partners",
        hours,
        Math.max(1, Math.ceil(hours / HOURS_A_WEEK)),
        "hybrid",
        "Digital badge that lists the outcomes and the skills with their addresses",
        course == null
            ? "Stand-alone; the chair and the registrar look at credit before the launch"
            : "May earn credit in " + course.title() + "; the registrar decides",
        course != null ? course.cip() : commonCip(cluster),
        cluster.input().program().occupations().stream()
            .filter(code -> code.startsWith("noc:"))
            .map(code -> code.substring("noc:".length()))
            .limit(MOST_NOC)
            .toList(),
        demandStatement(cluster));
  }

  private static String title(ClusterCase cluster) {
    String title = cluster.cluster().title();
    return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
  }

  // Labels of skills are verb phrases, labels of knowledge are nouns: each becomes a performance.
  private static List<String> outcomes(ClusterCase cluster) {
    List<String> outcomes = new ArrayList<>();
    for (Gap gap : cluster.gaps()) {
      if (outcomes.size() < MOST_OUTCOMES) {
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
      if (outcomes.size() < LEAST_OUTCOMES) {
        outcomes.add(more);
      }
    }
    return outcomes;
  }

  private static String performance(String label, @Nullable SkillKind kind) {
    if (kind == SkillKind.KNOWLEDGE || kind == SkillKind.LANGUAGE) {
      return "Apply " + label + " to a case from the workplace";
    }
    if (kind == SkillKind.ATTITUDE) {
      return "Demonstrate in a workplace situation: " + label;
    }
    return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
  }

  private static @Nullable String commonCip(ClusterCase cluster) {
    return cluster.input().catalogue().stream()
        .map(CatalogueEntry::cip)
        .filter(Objects::nonNull)
        .collect(Collectors.groupingBy(cip -> cip, java.util.TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .max(java.util.Map.Entry.comparingByValue())
        .map(java.util.Map.Entry::getKey)
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
