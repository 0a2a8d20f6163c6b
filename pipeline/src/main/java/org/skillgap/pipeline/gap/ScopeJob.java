package org.skillgap.pipeline.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.Offer;
import org.skillgap.gap.BusinessCounts;
import org.skillgap.gap.DemandPosting;
import org.skillgap.gap.Gap;
import org.skillgap.gap.GapLabel;
import org.skillgap.gap.GapModel;
import org.skillgap.gap.GapProfile;
import org.skillgap.gap.OfficialOpenings;
import org.skillgap.gap.OfficialVacancies;
import org.skillgap.gap.Program;
import org.skillgap.gap.ReaderErrors;
import org.skillgap.gap.ScopeEvidence;
import org.skillgap.gap.SkillCluster;
import org.skillgap.gap.SkillClusters;
import org.skillgap.mention.Requirement;
import org.skillgap.pipeline.report.ReportInput.Quarter;
import org.skillgap.pipeline.report.ReportInput.ScopeFacts;
import org.skillgap.survey.EmployerAnswer;
import org.skillgap.survey.LinkedAnswer;

/**
 * One program's demand and everything else that is known of it in, its gaps and clusters out. A
 * program's vacancies fit into memory whatever the number of postings, so this needs no Spark.
 */
public record ScopeJob(
    List<EmployerAnswer> employers,
    List<LinkedAnswer> answers,
    List<BusinessCounts> businesses,
    List<OfficialVacancies> vacancies,
    List<OfficialOpenings> openings,
    List<CatalogueEntry> catalogue,
    List<Offer> offers,
    Map<String, String> labels,
    Set<String> licences,
    Map<String, String> topics,
    ElsewhereCounts elsewhere,
    ReaderErrors readerErrors,
    GapProfile profile,
    LocalDate asOf,
    long seed) {

  /** Gaps that a recommendation is made for: so many of the largest. */
  private static final int MOST_TARGETS = 40;

  /** What came of one program. */
  public record Result(
      Program program,
      List<DemandPosting> demand,
      List<Gap> gaps,
      List<SkillCluster> clusters,
      List<CatalogueEntry> catalogue,
      List<Offer> offers,
      List<EmployerAnswer> employers,
      List<LinkedAnswer> answers,
      ScopeFacts facts) {

    /** Part of the vacancies that ask for a skill, quarter by quarter. */
    public List<Quarter> quarters(String skillUri) {
      Map<String, int[]> counts = new TreeMap<>();
      for (DemandPosting vacancy : demand) {
        LocalDate day = vacancy.datePosted();
        int[] quarter =
            counts.computeIfAbsent(
                day.getYear() + " Q" + ((day.getMonthValue() + 2) / 3), q -> new int[2]);
        quarter[0]++;
        quarter[1] += asks(vacancy, skillUri) ? 1 : 0;
      }
      List<Quarter> quarters = new ArrayList<>();
      counts.forEach((name, count) -> quarters.add(new Quarter(name, count[0], count[1])));
      return quarters;
    }
  }

  /** Estimates one program. */
  public Result run(Program program, List<DemandPosting> unsorted) {
    List<DemandPosting> demand =
        unsorted.stream().sorted(Comparator.comparing(DemandPosting::vacancyId)).toList();
    List<EmployerAnswer> own =
        employers.stream()
            .filter(
                e ->
                    e.region().equals(program.region())
                        && e.noc().stream()
                            .anyMatch(code -> program.occupations().contains("noc:" + code)))
            .toList();
    List<CatalogueEntry> entries = catalogue.stream().filter(e -> program.teaches(e.id())).toList();
    List<Offer> taught = offers.stream().filter(o -> program.teaches(o.entryId())).toList();
    ScopeEvidence scope =
        new ScopeEvidence(
            program,
            asOf,
            demand,
            elsewhere.of(program.key(), demand, profile),
            readerErrors,
            labels,
            licences,
            own,
            answers(own),
            businesses,
            vacancies,
            openings,
            entries,
            taught);
    List<Gap> gaps = GapModel.estimate(scope, profile, seed ^ program.key().hashCode());
    List<Gap> targets =
        gaps.stream()
            .filter(g -> !licences.contains(g.skillUri()))
            .filter(
                g ->
                    g.taughtButShort()
                        || g.label() == GapLabel.ACT
                        || g.label() == GapLabel.VALIDATE
                        || g.label() == GapLabel.WATCH)
            .limit(MOST_TARGETS)
            .toList();
    return new Result(
        program,
        demand,
        gaps,
        SkillClusters.of(targets, demand, uri -> topics.getOrDefault(uri, uri), profile),
        entries,
        taught,
        own,
        scope.answers(),
        facts(scope, own));
  }

  private List<LinkedAnswer> answers(List<EmployerAnswer> own) {
    TreeSet<String> ids = new TreeSet<>();
    own.forEach(e -> ids.add(e.responseId()));
    return answers.stream().filter(a -> ids.contains(a.answer().responseId())).toList();
  }

  private ScopeFacts facts(ScopeEvidence scope, List<EmployerAnswer> own) {
    List<DemandPosting> demand = scope.vacancies();
    return new ScopeFacts(
        demand.stream().mapToInt(DemandPosting::postings).sum(),
        demand.size(),
        GapModel.effective(scope, profile),
        (int) demand.stream().map(DemandPosting::employerKey).distinct().count(),
        (int) demand.stream().map(DemandPosting::source).distinct().count(),
        own.size(),
        demand.stream().map(DemandPosting::datePosted).min(LocalDate::compareTo).orElse(null),
        demand.stream().map(DemandPosting::lastSeen).max(LocalDate::compareTo).orElse(null),
        !vacancies.isEmpty());
  }

  private static boolean asks(DemandPosting vacancy, String skillUri) {
    return vacancy.skills().stream()
        .anyMatch(
            s ->
                s.skillUri().equals(skillUri)
                    && (s.requirement() == Requirement.REQUIRED
                        || s.requirement() == Requirement.PREFERRED));
  }
}
