package org.skillgap.credential.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillgap.credential.Audit;
import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.Coverage;
import org.skillgap.credential.Recommendation;
import org.skillgap.credential.Recommendation.Draft;
import org.skillgap.credential.Recommendation.Outcome;
import org.skillgap.credential.Recommendation.Quote;
import org.skillgap.credential.Recommendation.Teaching;
import org.skillgap.credential.RuleResult;
import org.skillgap.gap.Gap;
import org.skillgap.gap.SkillCluster;
import org.skillgap.message.Message;
import org.skillgap.review.Verdict;

/** Turns the clusters of a program into advice: the first judge that holds, and the next one. */
public final class Advisor {
  private static final int MOST_QUOTES = 6;

  private Advisor() {}

  /** One recommendation a cluster, largest trainable gap first. */
  public static List<Recommendation> advise(AdviceInput input) {
    AuditContext context =
        AuditContext.of(
            input.profile(), input.asOf(), input.catalogue(), input.offers(), input.topics());
    List<ClusterCase> cases = new ArrayList<>();
    for (SkillCluster cluster : input.clusters()) {
      cases.add(new ClusterCase(input, cluster, context));
    }
    cases.sort(
        Comparator.comparingDouble((ClusterCase c) -> -c.gapSum() * c.trainablePart())
            .thenComparing(c -> c.cluster().key()));
    List<Decision> decisions = cases.stream().map(Advisor::decide).toList();
    List<Recommendation> advice = new ArrayList<>();
    for (Decision decision : decisions) {
      advice.add(advise(decision, decisions, advice.size() + 1));
    }
    return advice;
  }

  private static Decision decide(ClusterCase cluster) {
    List<Option> all =
        Judges.IN_ORDER.stream()
            .map(judge -> judge.judge(cluster))
            .flatMap(Optional::stream)
            .toList();
    List<Option> options = all.stream().filter(option -> !isRejected(cluster, option)).toList();
    // Watching is always open; where the chair rejected even that, it is all that is left.
    Option first = options.isEmpty() ? all.get(all.size() - 1) : options.get(0);
    Option second = options.size() > 1 ? options.get(1) : first;
    return new Decision(cluster, all, first, second);
  }

  private static Recommendation advise(Decision decision, List<Decision> program, int rank) {
    ClusterCase cluster = decision.cluster();
    Option first = decision.first();
    Option second = decision.second();
    List<Outcome> setAside = decision.setAside();
    return new Recommendation(
        cluster.input().program().key(),
        cluster.cluster().key(),
        cluster.cluster().title(),
        cluster.input().asOf(),
        rank,
        first.outcome(),
        first.reason(),
        second.outcome(),
        second.reason(),
        setAside,
        Stream.of(decision.sharing(program), first.against(), Evidence.against(cluster))
            .flatMap(List::stream)
            .toList(),
        cluster.gaps().stream().map(Gap::skillUri).toList(),
        cluster.gaps().stream().map(Gap::skillLabel).toList(),
        first.targets().stream().map(CatalogueEntry::id).toList(),
        cluster.missingFrom(first.targets()),
        cluster.coveredBy(first.targets()),
        cluster.gapSum(),
        cluster.gapPeople(),
        rules(cluster, first),
        first.draft(),
        first.creditCandidate(),
        cluster.input().partners(),
        quotes(cluster),
        change(cluster, first.outcome(), setAside),
        teaching(cluster, first));
  }

  // The advice itself first, then each target, then the draft: what still fails or is open in it.
  private static List<RuleResult> rules(ClusterCase cluster, Option option) {
    List<RuleResult> rules =
        new ArrayList<>(Audit.audit(Evidence.demand(cluster), cluster.profile()));
    option.targets().forEach(entry -> rules.addAll(cluster.audit(entry)));
    Draft draft = option.draft();
    if (draft != null) {
      CatalogueEntry entry = DraftEntry.of(cluster.input().program().key(), draft);
      rules.addAll(
          Audit.audit(entry, cluster.context().teaching(entry, DraftEntry.offers(entry, draft))));
    }
    return rules;
  }

  private static List<Teaching> teaching(ClusterCase cluster, Option option) {
    return option.targets().stream()
        .flatMap(
            entry ->
                cluster.cluster().skillUris().stream().flatMap(uri -> cluster.offers(entry, uri)))
        .map(
            offer ->
                new Teaching(
                    offer.entryId(),
                    offer.skillUri(),
                    Coverage.quality(offer, null),
                    offer.sentence()))
        .toList();
  }

  private static List<Quote> quotes(ClusterCase cluster) {
    return cluster.input().quotes().stream()
        .filter(quote -> cluster.cluster().skillUris().contains(quote.skillUri()))
        .sorted(
            Comparator.comparing(Quote::datePosted)
                .reversed()
                .thenComparing(Quote::postingId)
                .thenComparing(Quote::skillUri))
        .limit(MOST_QUOTES)
        .toList();
  }

  private static boolean isRejected(ClusterCase cluster, Option option) {
    return cluster
        .input()
        .rejected()
        .contains(
            Verdict.recommendation(
                cluster.input().program().key(), cluster.cluster().key(), option.outcome().name()));
  }

  private static @Nullable Message change(
      ClusterCase cluster, Outcome now, List<Outcome> setAside) {
    if (cluster.input().before().isEmpty()) {
      return null;
    }
    Outcome before =
        cluster.input().before().stream()
            .filter(earlier -> earlier.cluster().equals(cluster.cluster().key()))
            .map(Recommendation::outcome)
            .findFirst()
            .orElse(null);
    if (before == null) {
      return Message.of("new since the last run");
    }
    if (before == now) {
      return null;
    }
    return Message.of(
        setAside.contains(before)
            ? "was “{0}”, which the chair rejected; is now “{1}”"
            : "was “{0}”, is now “{1}”",
        words(before),
        words(now));
  }

  private static Message.Value words(Outcome outcome) {
    return Message.terms(outcome.name().toLowerCase(Locale.ROOT).replace('_', ' '));
  }
}
