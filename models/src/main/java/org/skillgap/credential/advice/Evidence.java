package org.skillgap.credential.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skillgap.credential.RuleProfile;
import org.skillgap.credential.RuleResult;
import org.skillgap.credential.RuleResult.Severity;
import org.skillgap.credential.RuleResult.Verdict;
import org.skillgap.gap.Cause;
import org.skillgap.gap.Gap;
import org.skillgap.gap.GapLabel;

/** H1: a new offering needs evidence that separates the opportunity from the hype. */
final class Evidence {
  private Evidence() {}

  static RuleResult opportunityNotHype(ClusterCase cluster) {
    RuleProfile profile = cluster.profile();
    int employers = cluster.known().stream().mapToInt(Gap::employers).max().orElse(0);
    int sources = cluster.known().stream().mapToInt(Gap::sources).max().orElse(0);
    boolean holds =
        cluster.has(GapLabel.ACT)
            && employers >= profile.leastEmployers()
            && sources >= profile.leastSources()
            && cluster.trainablePart() > 0;
    return new RuleResult(
        "H1",
        holds ? Verdict.PASS : Verdict.FAIL,
        Severity.BLOCK,
        employers
            + (employers == 1 ? " employer, " : " employers, ")
            + sources
            + (sources == 1 ? " source" : " sources")
            + (cluster.has(GapLabel.ACT) ? "" : ", the label is not “act”"),
        "label “act”, at least "
            + profile.leastEmployers()
            + " employers and "
            + profile.leastSources()
            + " sources, a cause that training can address",
        "Genuine opportunities are separated from hype");
  }

  private static Optional<String> unanswered(List<Gap> gaps) {
    if (gaps.stream().anyMatch(gap -> gap.surveyAnswers() > 0)) {
      return Optional.empty();
    }
    return Optional.of(
        gaps.stream().allMatch(gap -> gap.suppression().isEmpty())
            ? "No employer answered about these skills: the shortage is a general prior"
            : "What employers answered about these skills is withheld to protect them: what they"
                + " answered about all skills stands in for it");
  }

  private static Optional<String> unexplained(List<Gap> gaps) {
    long unknown = gaps.stream().filter(gap -> gap.cause() == Cause.UNKNOWN).count();
    if (unknown == 0) {
      return Optional.empty();
    }
    return Optional.of(
        (unknown == gaps.size()
                ? "Nobody said why these skills are hard to find"
                : "For a part of these skills nobody said why they are hard to find")
            + ": training is assumed to help");
  }

  /** What speaks against acting on the cluster, strongest first; never empty of caveats it has. */
  static List<String> against(ClusterCase cluster) {
    List<String> against = new ArrayList<>();
    List<Gap> gaps = cluster.known();
    unanswered(gaps).ifPresent(against::add);
    unexplained(gaps).ifPresent(against::add);
    if (gaps.stream().anyMatch(gap -> gap.cause() == Cause.SUITABILITY)) {
      against.add("Employers name suitability as well as training: half of the gap may remain");
    }
    if (gaps.stream().anyMatch(Gap::sensitive)) {
      against.add("The rank depends on one employer, on the survey or on the weights");
    }
    if (gaps.stream().anyMatch(gap -> gap.openings() == null)) {
      against.add("Official openings are not known: the number of people cannot be stated");
    }
    if (gaps.stream().anyMatch(gap -> gap.trend() < -0.1)) {
      against.add("The demand for part of it is falling");
    }
    if (gaps.stream().anyMatch(gap -> gap.label() == GapLabel.VALIDATE)) {
      against.add("Part of the evidence is not strong: confirm it with employers first");
    }
    if (cluster.input().partners().isEmpty()) {
      against.add("No employer has offered to take part in the design: partner needed");
    }
    return against;
  }
}
