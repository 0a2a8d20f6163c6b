package org.skillgap.credential.advice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
import org.skillgap.gap.Regions;
import org.skillgap.gap.Rounding;
import org.skillgap.message.Message;
import org.skillgap.taxonomy.SkillKind;

/** Writes the brief of an offering that does not exist yet. */
final class Brief {
  private static final String DEMAND =
      "Of the vacancies for {0} in {1}, about {3} % ask for “{2}” (80 % interval {4} to {5} %), in"
          + " {6, plural, one {# vacancy} other {# vacancies}} of {7, plural, one {# employer} other"
          + " {# employers}}.";

  private Brief() {}

  static Draft ofNew(ClusterCase cluster) {
    List<Gap> skills = cluster.gaps();
    List<Message> outcomes = outcomes(cluster, List.of(), skills, skills);
    return draft(
        cluster, skills, outcomes, cluster.profile().hoursAnOutcome() * outcomes.size(), null);
  }

  /**
   * The part of a course by itself, in the words of the course as far as these go; a part without
   * hours is as long as a new offering.
   */
  static Draft ofPart(ClusterCase cluster, CatalogueEntry course, CoursePart part) {
    List<Message> stated =
        part.outcomes().stream()
            .map(outcome -> Message.quoted(outcome.text().strip()))
            .limit(cluster.profile().mostDraftOutcomes())
            .toList();
    List<Gap> skills = in(cluster, part.skills());
    List<Message> outcomes = outcomes(cluster, stated, in(cluster, part.unstated()), skills);
    double hours =
        part.hours() > 0 ? part.hours() : cluster.profile().hoursAnOutcome() * outcomes.size();
    return draft(cluster, skills, outcomes, hours, course);
  }

  private static List<Gap> in(ClusterCase cluster, Set<String> skills) {
    return cluster.gaps().stream().filter(gap -> skills.contains(gap.skillUri())).toList();
  }

  private static Draft draft(
      ClusterCase cluster,
      List<Gap> skills,
      List<Message> outcomes,
      double hours,
      @Nullable CatalogueEntry course) {
    Program program = cluster.input().program();
    return new Draft(
        title(cluster, skills),
        outcomes,
        List.of(
            Message.of("Guided practice of each outcome with feedback"),
            Message.of("A second try on a case from a partner’s workplace")),
        Message.of(
            "A task from the workplace that shows every outcome; pass or fail for each, by a"
                + " checklist agreed with the partners"),
        hours,
        weeks(cluster.profile(), hours),
        "hybrid",
        Message.of("Digital badge that lists the outcomes and the skills with their addresses"),
        course == null
            ? Message.of(
                "Stand-alone; the chair and the registrar look at credit before the launch")
            : Message.of("May earn credit in {0}; the registrar decides", course.title()),
        course != null ? course.cip() : commonCip(cluster),
        program.occupations().stream()
            .filter(code -> code.startsWith("noc:"))
            .map(code -> code.substring("noc:".length()))
            .limit(cluster.profile().mostNoc())
            .toList(),
        demandStatement(cluster),
        skills.stream().map(g -> new NamedSkill(g.skillLabel(), g.skillUri())).toList(),
        program.audience(),
        needsEvidence(cluster),
        cluster.input().partners().isEmpty()
            ? List.of(Message.of("partner needed"))
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

  // The cluster's title, without a skill in it that the part of a course leaves out.
  private static String title(ClusterCase cluster, List<Gap> skills) {
    Set<String> left =
        cluster.gaps().stream()
            .filter(gap -> !skills.contains(gap))
            .map(Gap::skillLabel)
            .collect(Collectors.toSet());
    String kept =
        Arrays.stream(cluster.cluster().title().split("; "))
            .filter(name -> !left.contains(name))
            .collect(Collectors.joining("; "));
    String title = kept.isEmpty() ? skills.get(0).skillLabel() : kept;
    return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
  }

  // What is stated already, then a performance of each skill beside it; where these are too few,
  // what any work on the skills asks for as well, so that nothing is promised that is not taught.
  private static List<Message> outcomes(
      ClusterCase cluster, List<Message> stated, List<Gap> unstated, List<Gap> skills) {
    List<Message> outcomes = new ArrayList<>(stated);
    for (Gap gap : unstated) {
      if (outcomes.size() < cluster.profile().mostDraftOutcomes()) {
        outcomes.add(performance(gap.skillLabel(), cluster.input().kinds().get(gap.skillUri())));
      }
    }
    String first = skills.get(0).skillLabel();
    List<Message> fill =
        List.of(
            Message.of(
                "Plan the steps, the materials and the time that the work on “{0}” needs",
                Message.skill(first)),
            Message.of("Check the result against the standard of the workplace and correct it"),
            Message.of("Document the work so that a colleague can carry it on"));
    for (Message more : fill) {
      if (outcomes.size() < cluster.profile().leastDraftOutcomes()) {
        outcomes.add(more);
      }
    }
    return outcomes;
  }

  // Labels of skills are verb phrases, labels of knowledge are nouns: each becomes a performance.
  private static Message performance(String label, @Nullable SkillKind kind) {
    if (kind == SkillKind.KNOWLEDGE || kind == SkillKind.LANGUAGE) {
      return Message.of("Apply {0} to a case from the workplace", Message.skill(label));
    }
    return kind != SkillKind.ATTITUDE && Verbs.measurable(label)
        ? Message.of(
            "{0}",
            Message.skill(label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1)))
        : Message.of("Demonstrate in a task from the workplace: {0}", Message.skill(label));
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

  private static Message demandStatement(ClusterCase cluster) {
    List<Gap> known = cluster.known();
    if (known.isEmpty()) {
      return Message.of("There is not enough evidence to state a demand.");
    }
    Gap first = known.get(0);
    return Message.of(
        first.surveyAnswers() > 0
            ? DEMAND
                + " Employers report a shortage for about {8} % of that need ({9, plural, one {#"
                + " answer} other {# answers}})."
            : DEMAND + " No survey answer speaks of it; the shortage is a general rate.",
        cluster.input().program().name(),
        Message.terms(Regions.name(cluster.input().program().region())),
        Message.skill(first.skillLabel()),
        Rounding.percent(first.share().mean(), first.share()),
        Rounding.percent(first.share().low80(), first.share()),
        Rounding.percent(first.share().high80(), first.share()),
        first.postingsUnique(),
        first.employers(),
        Rounding.percent(first.shortage().mean(), first.shortage()),
        first.surveyAnswers());
  }
}
