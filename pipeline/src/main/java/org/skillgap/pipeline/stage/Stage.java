package org.skillgap.pipeline.stage;

import java.util.List;
import org.skillgap.credential.Bundle;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.Offer;
import org.skillgap.credential.Recommendation;
import org.skillgap.credential.RuleResult;
import org.skillgap.finding.StageCount;
import org.skillgap.gap.Gap;
import org.skillgap.mention.Mention;
import org.skillgap.pipeline.mention.KeptReading;
import org.skillgap.posting.Posting;
import org.skillgap.posting.Vacancy;
import org.skillgap.review.Verdict;
import org.skillgap.survey.EmployerAnswer;
import org.skillgap.survey.SkillAnswer;

/**
 * The stages in the order in which they run. Each names the tables that it reads and those that it
 * alone writes; {@link StageTables} holds it to that, and a test holds the whole to one writer a
 * table and to no cycle.
 */
// List.of cannot be changed; its type does not say so.
@SuppressWarnings("ImmutableEnumChecker")
public enum Stage {
  INTAKE(
      List.of(),
      List.of(
          Posting.class,
          EmployerAnswer.class,
          SkillAnswer.class,
          CatalogueEntry.class,
          Verdict.class)),
  READING(
      List.of(Posting.class, Verdict.class),
      List.of(KeptReading.class, Vacancy.class, Mention.class)),
  OFFERS(List.of(CatalogueEntry.class), List.of(Offer.class)),
  GAPS(
      List.of(
          Vacancy.class,
          Mention.class,
          EmployerAnswer.class,
          SkillAnswer.class,
          CatalogueEntry.class,
          Offer.class),
      List.of(Gap.class)),
  ADVICE(
      List.of(Vacancy.class, Mention.class, CatalogueEntry.class, Offer.class, Verdict.class),
      List.of(Recommendation.class, Bundle.class, RuleResult.class)),
  PUBLICATION(List.of(Verdict.class), List.of(StageCount.class));

  private final List<Class<? extends Record>> reads;
  private final List<Class<? extends Record>> writes;

  Stage(List<Class<? extends Record>> reads, List<Class<? extends Record>> writes) {
    this.reads = reads;
    this.writes = writes;
  }

  /** Tables of earlier stages that it needs. */
  public List<Class<? extends Record>> reads() {
    return reads;
  }

  /** Tables that nobody else writes. */
  public List<Class<? extends Record>> writes() {
    return writes;
  }
}
