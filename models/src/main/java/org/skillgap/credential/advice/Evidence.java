package org.skillgap.credential.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skillgap.credential.Demand;
import org.skillgap.credential.Demand.Strength;
import org.skillgap.credential.RuleResult;
import org.skillgap.credential.rule.Rules;
import org.skillgap.gap.Cause;
import org.skillgap.gap.Gap;
import org.skillgap.gap.GapLabel;
import org.skillgap.message.Message;

/** What the numbers behind a cluster say for acting on it, and what against. */
final class Evidence {
  private Evidence() {}

  /** The demand behind the cluster, as the rules ask for it. */
  static Demand demand(ClusterCase cluster) {
    return new Demand(cluster.gaps().stream().map(Evidence::skill).toList(), against(cluster));
  }

  private static Demand.Skill skill(Gap gap) {
    Strength strength =
        switch (gap.label()) {
          case ACT -> Strength.ACT;
          case VALIDATE -> Strength.VALIDATE;
          case WATCH -> Strength.WATCH;
          case NO_GAP -> Strength.NO_GAP;
          case INSUFFICIENT -> Strength.INSUFFICIENT;
        };
    return new Demand.Skill(
        gap.skillLabel(),
        strength,
        gap.emerging(),
        gap.employers(),
        gap.sources(),
        gap.trainable());
  }

  /** H1: whether a new offering has the evidence that separates the opportunity from the hype. */
  static RuleResult opportunityNotHype(ClusterCase cluster) {
    return Rules.opportunityNotHype().check(demand(cluster), cluster.profile());
  }

  private static Optional<Message> unanswered(List<Gap> gaps) {
    if (gaps.stream().anyMatch(gap -> gap.surveyAnswers() > 0)) {
      return Optional.empty();
    }
    return Optional.of(
        gaps.stream().allMatch(gap -> gap.suppression().isEmpty())
            ? Message.of(
                "No employer answered about these skills: the shortage is a general rate, the same"
                    + " for all")
            : Message.of(
                "What employers answered about these skills is withheld to protect them: what they"
                    + " answered about all skills stands in for it"));
  }

  private static Optional<Message> unexplained(List<Gap> gaps) {
    long unknown = gaps.stream().filter(gap -> gap.cause() == Cause.UNKNOWN).count();
    if (unknown == 0) {
      return Optional.empty();
    }
    return Optional.of(
        unknown == gaps.size()
            ? Message.of(
                "Nobody said why these skills are hard to find: training is assumed to help")
            : Message.of(
                "For a part of these skills nobody said why they are hard to find: training is"
                    + " assumed to help"));
  }

  /** What speaks against acting on the cluster, strongest first; never empty of caveats it has. */
  static List<Message> against(ClusterCase cluster) {
    List<Message> against = new ArrayList<>();
    List<Gap> gaps = cluster.known();
    unanswered(gaps).ifPresent(against::add);
    unexplained(gaps).ifPresent(against::add);
    if (gaps.stream().anyMatch(gap -> gap.cause() == Cause.SUITABILITY)) {
      against.add(
          Message.of("Employers name suitability as well as training: half of the gap may remain"));
    }
    List<Gap> sensitive = gaps.stream().filter(Gap::sensitive).toList();
    if (!sensitive.isEmpty()) {
      against.add(
          Message.of(
              "The rank of “{0}”{1, plural, =0 {} other { (and of # more)}} depends on one"
                  + " employer, on the survey or on the weights",
              Message.skill(sensitive.get(0).skillLabel()), sensitive.size() - 1));
    }
    if (gaps.stream().anyMatch(gap -> gap.openings() == null)) {
      against.add(
          Message.of("Official openings are not known: the number of people cannot be stated"));
    }
    List<Gap> falling =
        gaps.stream().filter(gap -> gap.trend() < -cluster.profile().falling()).toList();
    if (!falling.isEmpty()) {
      against.add(
          Message.of(
              "The demand for “{0}”{1, plural, =0 {} other { (and for # more)}} is falling",
              Message.skill(falling.get(0).skillLabel()), falling.size() - 1));
    }
    List<Gap> unsure = gaps.stream().filter(gap -> gap.label() == GapLabel.VALIDATE).toList();
    if (!unsure.isEmpty()) {
      against.add(
          Message.of(
              "The evidence for “{0}”{1, plural, =0 {} other { (and for # more)}} is not strong"
                  + " yet: confirm it with employers first",
              Message.skill(unsure.get(0).skillLabel()), unsure.size() - 1));
    }
    if (cluster.input().partners().isEmpty()) {
      against.add(Message.of("No employer has offered to take part in the design: partner needed"));
    }
    return against;
  }
}
