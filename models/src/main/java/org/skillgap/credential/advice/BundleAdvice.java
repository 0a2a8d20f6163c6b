package org.skillgap.credential.advice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.skillgap.credential.Bundle;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.CatalogueEntry.NamedSkill;
import org.skillgap.credential.Coverage;
import org.skillgap.credential.EntryType;
import org.skillgap.credential.Offer;
import org.skillgap.credential.Recommendation;
import org.skillgap.credential.Recommendation.Draft;
import org.skillgap.credential.Recommendation.Outcome;
import org.skillgap.credential.bundle.BundleChoice;
import org.skillgap.credential.bundle.BundleProblem;
import org.skillgap.credential.bundle.Offering;
import org.skillgap.gap.Gap;
import org.skillgap.gap.GapLabel;

/**
 * Chooses what a program should offer together: among the micro-credentials that its advice names
 * and the drafts that it wrote, those that cover most gap in the hours that it has.
 */
public final class BundleAdvice {
  private static final Set<Outcome> NAMES_ENTRIES =
      Set.of(Outcome.USE, Outcome.REVISE, Outcome.STACK);

  private final AdviceInput input;
  private final Map<String, Bundle.Part> parts = new TreeMap<>();
  private final List<Offering> offerings = new ArrayList<>();

  private BundleAdvice(AdviceInput input) {
    this.input = input;
  }

  /** The bundle for a program whose advice is given. */
  public static Bundle choose(AdviceInput input, List<Recommendation> advice) {
    BundleAdvice bundle = new BundleAdvice(input);
    advice.forEach(bundle::add);
    return bundle.chosen(bundle.gaps());
  }

  // Suppressed values say nothing, and what training cannot close is no task of a bundle.
  private Map<String, Double> gaps() {
    Map<String, Double> gaps = new HashMap<>();
    for (Gap gap : input.gaps()) {
      if (gap.label() != GapLabel.INSUFFICIENT && gap.label() != GapLabel.NO_GAP) {
        gaps.put(gap.skillUri(), Math.max(0, gap.gap().mean()) * gap.trainable());
      }
    }
    return gaps;
  }

  private void add(Recommendation recommendation) {
    Draft draft = recommendation.draft();
    if (draft != null) {
      Map<String, Double> quality =
          draft.skills().stream()
              .map(NamedSkill::uri)
              .filter(uri -> uri != null)
              .collect(Collectors.toMap(uri -> uri, uri -> 1.0, (a, b) -> a));
      add(
          "draft " + recommendation.cluster(),
          new Bundle.Part(draft.title(), null, recommendation.cluster(), draft.hours(), 0),
          quality);
    } else if (NAMES_ENTRIES.contains(recommendation.outcome())) {
      input.catalogue().stream()
          .filter(entry -> recommendation.targets().contains(entry.id()))
          .forEach(this::add);
    }
  }

  private void add(CatalogueEntry entry) {
    Double hours = entry.hours();
    if (entry.type() == EntryType.MICRO_CREDENTIAL && hours != null) {
      Map<String, Double> quality = new HashMap<>();
      input.offers().stream()
          .filter(offer -> offer.entryId().equals(entry.id()))
          .forEach(o -> quality.merge(o.skillUri(), quality(o), Math::max));
      add(
          "entry " + entry.id(),
          new Bundle.Part(entry.title(), entry.id(), null, hours, 0),
          quality);
    }
  }

  private static double quality(Offer offer) {
    return Coverage.quality(offer, null);
  }

  private void add(String key, Bundle.Part part, Map<String, Double> quality) {
    if (parts.putIfAbsent(key, part) == null) {
      offerings.add(new Offering(key, part.hours(), quality));
    }
  }

  private Bundle chosen(Map<String, Double> gaps) {
    BundleProblem problem = new BundleProblem(offerings, gaps, input.profile().bundleHours());
    BundleChoice choice = BundleChoice.of(problem, input.profile().mostExact());
    List<Bundle.Part> chosen = new ArrayList<>();
    for (Offering offering : choice.chosen()) {
      Bundle.Part part = parts.get(offering.key());
      if (part != null) {
        chosen.add(
            new Bundle.Part(
                part.title(),
                part.entryId(),
                part.cluster(),
                part.hours(),
                problem.covered(List.of(offering))));
      }
    }
    return new Bundle(
        input.program().key(),
        input.asOf(),
        problem.hours(),
        choice.hours(),
        chosen,
        offerings.size(),
        gaps.values().stream().mapToDouble(Double::doubleValue).sorted().sum(),
        choice.covered(),
        choice.greedy(),
        choice.atMost(),
        choice.isBest());
  }
}
