package org.skillgap.gap;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.skillgap.contract.Column;
import org.skillgap.contract.Rows;
import org.skillgap.contract.Table;

/**
 * The gap of one skill in one program, with every factor that made it: the product can be computed
 * again by hand from the columns.
 */
@Table(
    name = "gaps",
    version = 1,
    grain = "one skill in one program",
    key = {"program", "skillUri"},
    published = true)
public record Gap(
    @Column("Key of the program") String program,
    @Column("Skill of the taxonomy") String skillUri,
    @Column("Preferred label of that skill") String skillLabel,
    @Column("Day as of which everything was computed") LocalDate asOf,
    @Column(
            "Rank by trainable part times posterior mean of the gap, 1 = largest; 0 when suppressed")
        int rank,
    @Column("Lower bound of the 80 % interval of the rank") int rankLow,
    @Column("Upper bound of the 80 % interval of the rank") int rankHigh,
    @Column("Weighted mass of the vacancies that ask for it, Σwm") double askedMass,
    @Column("Weighted mass of all vacancies of the scope, Σw") double scopeMass,
    @Column("Raw share p̃ = Σwm / Σw") double rawShare,
    @Column("Sensitivity of the linker used in the correction") double sensitivity,
    @Column("Specificity of the linker used in the correction") double specificity,
    @Column("Share after the correction for the linker's errors") double correctedShare,
    @Column("Share of the parent scope that it is shrunk toward") double parentShare,
    @Column("Strength τ of that shrinkage, in effective vacancies") double shrinkage,
    @Column("Share p̂ after shrinkage: of the vacancies, the part that asks for the skill")
        Interval share,
    @Column("Yearly slope γ of the logit share") double trend,
    @Column("Probability that the skill is emerging") double emergingProbability,
    @Column("Whether it counts as emerging") boolean emerging,
    @Column("Years h until the first learners finish") double horizonYears,
    @Column("Share p⁺ at that time") Interval futureShare,
    @Column("Shortage σ: of the need, the part that employers cannot fill") Interval shortage,
    @Column("Prior σ₀ that stands in where few employers answered") double shortagePrior,
    @Column("Coverage C by what the college offers, 0 to 1") double coverage,
    @Column("People a year who finish with the skill, K") double supply,
    @Column("Need N = p⁺σ") Interval need,
    @Column("Gap in share mode, G = p⁺σ(1 − C)") Interval gap,
    @Column(value = "Openings a year in the scope, O, where official totals exist", optional = true)
        @Nullable Double openings,
    @Column(value = "Gap in people a year, max(0, O·p⁺·σ − new supply)", optional = true)
        @Nullable Interval gapPeople,
    @Column("Why employers lack it") Cause cause,
    @Column("Trainable part α of the gap, 0 to 1") double trainable,
    @Column("Specificity z: log-odds against other occupations; below 1.96 it is a general skill")
        double specificityZ,
    @Column("Whether it belongs to the list taught but still short") boolean taughtButShort,
    @Column("Probability of standing among the ten largest gaps") double topTenProbability,
    @Column("Probability that the gap exceeds the least gap worth acting on") double gapProbability,
    @Column("What the evidence allows to do") GapLabel label,
    @Column("Reliability A to E by the coefficient of variation") String grade,
    @Column("Postings that ask for it, duplicates included") int postingsTotal,
    @Column("Vacancies that ask for it") int postingsUnique,
    @Column("Effective number of vacancies in the scope, after weights and employers' clustering")
        double effective,
    @Column("Employers whose vacancies ask for it") int employers,
    @Column("Sources that deliver such vacancies") int sources,
    @Column("Survey answers about it") int surveyAnswers,
    @Column("Whether figures from the survey are withheld, and why; empty where they are not")
        String suppression,
    @Column("Rank without the employer with the most vacancies") int rankWithoutTopEmployer,
    @Column("Rank without the survey") int rankWithoutSurvey,
    @Column("Rank with all vacancies weighted alike") int rankUnweighted,
    @Column("Whether one of these moves it by more than ten places") boolean sensitive,
    @Column(value = "The numbers behind the factors", optional = true) GapFactors factors) {
  public Gap {
    Rows.text(program, "program");
    Rows.text(skillUri, "skillUri");
    Rows.text(skillLabel, "skillLabel");
    Rows.present(asOf, "asOf");
    Rows.present(share, "share");
    Rows.present(futureShare, "futureShare");
    Rows.present(shortage, "shortage");
    Rows.present(need, "need");
    Rows.present(gap, "gap");
    Rows.present(cause, "cause");
    Rows.present(label, "label");
    Rows.text(grade, "grade");
    Rows.present(suppression, "suppression");
    factors = factors == null ? GapFactors.UNRECORDED : factors;
  }
}
