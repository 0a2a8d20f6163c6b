package org.skillgap.pipeline.stage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skillgap.credential.Audit;
import org.skillgap.credential.AuditContext;
import org.skillgap.credential.Bundle;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.Offer;
import org.skillgap.credential.Recommendation;
import org.skillgap.credential.Recommendation.Quote;
import org.skillgap.credential.RuleResult;
import org.skillgap.credential.advice.AdviceInput;
import org.skillgap.credential.advice.Advisor;
import org.skillgap.credential.advice.BundleAdvice;
import org.skillgap.credential.advice.Partners;
import org.skillgap.gap.Gap;
import org.skillgap.gap.GapLabel;
import org.skillgap.mention.Mention;
import org.skillgap.pipeline.gap.QuoteEvidence;
import org.skillgap.pipeline.gap.QuoteEvidence.ScopedQuote;
import org.skillgap.pipeline.gap.ScopeJob;
import org.skillgap.pipeline.gap.ScopeKeys;
import org.skillgap.pipeline.run.RunLedger;
import org.skillgap.pipeline.run.RunSetup;
import org.skillgap.posting.Vacancy;
import org.skillgap.review.Verdict;
import org.skillgap.review.Verdict.Answer;

/** Gaps in, what to do about them out, with the sentences that show the demand. */
public final class AdviceStage {
  /** Gaps ranked lower are on no page that quotes them. */
  private static final int MOST_QUOTED = 60;

  private static final Comparator<ScopedQuote> NEWEST_FIRST =
      Comparator.comparing((ScopedQuote q) -> q.quote().datePosted())
          .reversed()
          .thenComparing(q -> q.quote().postingId())
          .thenComparing(q -> q.quote().skillUri());

  private AdviceStage() {}

  /**
   * What came of it.
   *
   * @param quotes sentences that ask for a skill, newest first, by program
   */
  public record Advice(
      List<Recommendation> recommendations, List<Bundle> bundles, Map<String, List<Quote>> quotes) {
    @Nullable Bundle bundleOf(String program) {
      return bundles.stream().filter(b -> b.program().equals(program)).findFirst().orElse(null);
    }

    List<Recommendation> of(String program) {
      return recommendations.stream().filter(r -> r.program().equals(program)).toList();
    }

    List<Quote> quotesOf(String program) {
      return quotes.getOrDefault(program, List.of());
    }
  }

  /** Advises every program; {@code before} is the advice that is published, for what changed. */
  public static Advice run(
      RunSetup run,
      List<ScopeJob.Result> gaps,
      List<Recommendation> before,
      StageTables tables,
      RunLedger ledger) {
    ledger.begins("advising");
    TaxonomyFacts facts = TaxonomyFacts.of(run.taxonomy());
    Map<String, List<Quote>> quotes = quotes(run, gaps, tables);
    Set<String> rejected = rejected(tables);
    List<Recommendation> advice = new ArrayList<>();
    List<Bundle> bundles = new ArrayList<>();
    for (ScopeJob.Result result : gaps) {
      String key = result.program().key();
      AdviceInput input =
          new AdviceInput(
              result.program(),
              run.asOf(),
              run.rules(),
              result.gaps(),
              result.clusters(),
              result.catalogue(),
              result.offers(),
              facts.topics(),
              facts.kinds(),
              quotes.getOrDefault(key, List.of()),
              Partners.of(result.employers()),
              before.stream().filter(b -> b.program().equals(key)).toList(),
              rejected);
      List<Recommendation> advised = Advisor.advise(input);
      advice.addAll(advised);
      bundles.add(BundleAdvice.choose(input, advised));
    }
    tables.overwrite(advice, Recommendation.class);
    tables.overwrite(bundles, Bundle.class);
    tables.overwrite(audits(run, gaps, facts, tables), RuleResult.class);
    return new Advice(advice, bundles, quotes);
  }

  // Every entry of the catalogue, whether or not some advice is about it.
  private static List<RuleResult> audits(
      RunSetup run, List<ScopeJob.Result> gaps, TaxonomyFacts facts, StageTables tables) {
    List<CatalogueEntry> catalogue = tables.read(CatalogueEntry.class).collectAsList();
    AuditContext context =
        AuditContext.of(
                run.rules(),
                run.asOf(),
                catalogue,
                tables.read(Offer.class).collectAsList(),
                facts.topics())
            .towards(
                gaps.stream()
                    .flatMap(result -> result.gaps().stream())
                    .filter(g -> g.label() == GapLabel.ACT || g.label() == GapLabel.VALIDATE)
                    .map(Gap::skillUri)
                    .collect(Collectors.toSet()));
    return catalogue.stream().flatMap(e -> Audit.audit(e, context).stream()).toList();
  }

  private static Map<String, List<Quote>> quotes(
      RunSetup run, List<ScopeJob.Result> gaps, StageTables tables) {
    List<String> skills =
        gaps.stream()
            .flatMap(result -> result.gaps().stream())
            .filter(g -> g.rank() > 0 && (g.rank() <= MOST_QUOTED || g.taughtButShort()))
            .map(Gap::skillUri)
            .distinct()
            .toList();
    Map<String, List<Quote>> quotes = new TreeMap<>();
    QuoteEvidence.transform(
            tables.read(Mention.class),
            tables.read(Vacancy.class),
            skills,
            ScopeKeys.of(run.programs()))
        .collectAsList()
        .stream()
        .sorted(NEWEST_FIRST)
        .forEach(q -> quotes.computeIfAbsent(q.program(), p -> new ArrayList<>()).add(q.quote()));
    return quotes;
  }

  private static Set<String> rejected(StageTables tables) {
    return tables.read(Verdict.class).collectAsList().stream()
        .filter(v -> !v.isAboutLink() && v.answer() == Answer.REJECT)
        .map(Verdict::subject)
        .collect(Collectors.toSet());
  }
}
