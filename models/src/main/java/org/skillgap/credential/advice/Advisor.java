package org.skillgap.credential.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.Recommendation;
import org.skillgap.credential.Recommendation.Quote;
import org.skillgap.gap.Gap;
import org.skillgap.gap.SkillCluster;

/** Turns the clusters of a program into advice: the first judge that holds, and the next one. */
public final class Advisor {
  private static final int MOST_QUOTES = 6;

  private Advisor() {}

  /** One recommendation a cluster, largest trainable gap first. */
  public static List<Recommendation> advise(AdviceInput input) {
    List<ClusterCase> cases = new ArrayList<>();
    for (SkillCluster cluster : input.clusters()) {
      cases.add(new ClusterCase(input, cluster));
    }
    cases.sort(
        Comparator.comparingDouble((ClusterCase c) -> -c.gapSum() * c.trainablePart())
            .thenComparing(c -> c.cluster().key()));
    List<Recommendation> advice = new ArrayList<>();
    for (ClusterCase cluster : cases) {
      advice.add(advise(cluster, advice.size() + 1));
    }
    return advice;
  }

  private static Recommendation advise(ClusterCase cluster, int rank) {
    List<Option> options =
        Judges.IN_ORDER.stream()
            .map(judge -> judge.judge(cluster))
            .flatMap(Optional::stream)
            .toList();
    Option first = options.get(0);
    // Watching is always open, so that a second answer exists unless it is the first.
    Option second = options.size() > 1 ? options.get(1) : first;
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
        Evidence.against(cluster),
        cluster.gaps().stream().map(Gap::skillUri).toList(),
        cluster.gaps().stream().map(Gap::skillLabel).toList(),
        first.targets().stream().map(CatalogueEntry::id).toList(),
        cluster.missingFrom(first.targets()),
        cluster.coveredBy(first.targets()),
        cluster.gapSum(),
        people(cluster),
        first.rules(),
        first.draft(),
        first.creditCandidate(),
        cluster.input().partners(),
        quotes(cluster),
        change(cluster, first));
  }

  private static @Nullable Double people(ClusterCase cluster) {
    return cluster.known().stream()
        .map(Gap::gapPeople)
        .filter(Objects::nonNull)
        .map(interval -> interval.mean())
        .max(Double::compare)
        .orElse(null);
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

  private static String change(ClusterCase cluster, Option now) {
    if (cluster.input().before().isEmpty()) {
      return "";
    }
    return cluster.input().before().stream()
        .filter(before -> before.cluster().equals(cluster.cluster().key()))
        .findFirst()
        .map(
            before ->
                before.outcome() == now.outcome()
                    ? ""
                    : "was “"
                        + words(before.outcome())
                        + "”, is now “"
                        + words(now.outcome())
                        + "”")
        .orElse("new since the last run");
  }

  private static String words(Recommendation.Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
