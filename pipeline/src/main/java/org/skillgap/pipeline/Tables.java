package org.skillgap.pipeline;

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

/** Every stored table; each has one writer, see {@link org.skillgap.pipeline.stage.Stage}. */
public final class Tables {
  /** What readers see through the publication. */
  public static final List<Class<? extends Record>> PUBLISHED =
      List.of(
          Vacancy.class,
          Mention.class,
          CatalogueEntry.class,
          Offer.class,
          Gap.class,
          Recommendation.class,
          Verdict.class,
          Bundle.class,
          RuleResult.class,
          StageCount.class);

  /** All of them, in the order of the flow. */
  public static final List<Class<? extends Record>> ALL =
      List.of(
          Posting.class,
          EmployerAnswer.class,
          SkillAnswer.class,
          CatalogueEntry.class,
          Verdict.class,
          KeptReading.class,
          Vacancy.class,
          Mention.class,
          Offer.class,
          Gap.class,
          Recommendation.class,
          Bundle.class,
          RuleResult.class,
          StageCount.class);

  private Tables() {}
}
