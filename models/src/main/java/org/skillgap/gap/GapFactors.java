package org.skillgap.gap;

import org.jspecify.annotations.Nullable;
import org.skillgap.contract.Column;
import org.skillgap.contract.Rows;

/** The numbers behind the factors of a gap, so that each factor can be computed again as well. */
public record GapFactors(
    @Column("Postings of the scope, duplicates included") int scopePostings,
    @Column("Vacancies of the scope") int scopeVacancies,
    @Column(
            "Part of the scope's weight whose occupation has an official count of vacancies, 0 to 1")
        double calibrated,
    @Column("Mean strength of the mentions, 1 where all require and ½ where all prefer")
        double firmness,
    @Column("Sensitivity of reading, as drawn") Interval sensitivity,
    @Column("Specificity of reading, as drawn") Interval specificity,
    @Column("Vacancies outside of the scope that the share is drawn toward, in words")
        String parentLevel,
    @Column("Yearly slope γ of the logit share, as drawn") Interval slope,
    @Column("Quarters with vacancies of sources alive in the whole window") int quarters,
    @Column("Mean age of the weighted vacancies in years: the share stands for that time")
        double age,
    @Column(
            value =
                "Part of the establishments that call it short, freed from what their sector and size say",
            optional = true)
        @Nullable Double shortageObserved,
    @Column("Answers that this part is worth") double shortageEffective,
    @Column("Mean of the scope's prior of the shortage") double shortagePriorMean,
    @Column("Answers that this prior is worth") double shortagePriorStrength,
    @Column(value = "Mean level that employers need, 1 to 4", optional = true)
        @Nullable Double levelNeeded,
    @Column("People a year who will finish with the skill once drafts are launched")
        double plannedSupply,
    @Column(value = "Openings a year in the scope, as drawn", optional = true)
        @Nullable Interval openings,
    @Column(
            "Part of the program's occupations with official openings; below 1 the people are too few")
        double openingsPart,
    @Column("How the people a year were computed") VolumeBasis volumeBasis) {

  /** Of a row that was written before these columns were. */
  public static final GapFactors UNRECORDED =
      new GapFactors(
          0,
          0,
          0,
          1,
          Interval.exactly(0),
          Interval.exactly(0),
          "",
          Interval.exactly(0),
          0,
          0,
          null,
          0,
          0,
          0,
          null,
          0,
          null,
          0,
          VolumeBasis.UNKNOWN);

  public GapFactors {
    Rows.present(sensitivity, "sensitivity");
    Rows.present(specificity, "specificity");
    Rows.present(parentLevel, "parentLevel");
    Rows.present(slope, "slope");
    Rows.present(volumeBasis, "volumeBasis");
  }
}
