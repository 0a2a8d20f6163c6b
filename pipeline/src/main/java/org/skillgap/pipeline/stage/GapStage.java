package org.skillgap.pipeline.stage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.storage.StorageLevel;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.Offer;
import org.skillgap.gap.DemandPosting;
import org.skillgap.gap.Gap;
import org.skillgap.gap.Program;
import org.skillgap.gap.VolumeTotals;
import org.skillgap.mention.Mention;
import org.skillgap.pipeline.gap.CountElsewhere;
import org.skillgap.pipeline.gap.ElsewhereCounts;
import org.skillgap.pipeline.gap.ScopeDemand;
import org.skillgap.pipeline.gap.ScopeJob;
import org.skillgap.pipeline.gap.ScopeKeys;
import org.skillgap.pipeline.gap.ScopedDemand;
import org.skillgap.pipeline.intake.ReferenceFiles;
import org.skillgap.pipeline.run.RunLedger;
import org.skillgap.pipeline.run.RunSetup;
import org.skillgap.pipeline.survey.LinkAnswers;
import org.skillgap.posting.Vacancy;
import org.skillgap.survey.EmployerAnswer;
import org.skillgap.survey.SkillAnswer;

/** Vacancies, mentions, answers, offers and official totals in, the gaps of every program out. */
public final class GapStage {
  private GapStage() {}

  public static List<ScopeJob.Result> run(RunSetup run, StageTables tables, RunLedger ledger)
      throws IOException {
    int programs = run.programs().size();
    ledger.begins("estimating gaps of " + programs + (programs == 1 ? " program" : " programs"));
    Dataset<Vacancy> vacancies = tables.read(Vacancy.class);
    Dataset<DemandPosting> demand =
        ScopeDemand.transform(vacancies, tables.read(Mention.class))
            .persist(StorageLevel.DISK_ONLY());
    Dataset<ScopedDemand> scoped =
        ScopeDemand.scoped(demand, vacancies, ScopeKeys.of(run.programs()))
            .persist(StorageLevel.DISK_ONLY());
    ScopeJob job = job(run, tables, ledger, demand);
    List<ScopeJob.Result> results = new ArrayList<>();
    for (Program program : run.programs()) {
      ScopeJob.Result result = job.run(program, of(program, scoped));
      results.add(result);
      ledger.says(
          "%s: %d vacancies, %d skills"
              .formatted(program.name(), result.demand().size(), result.gaps().size()));
    }
    scoped.unpersist();
    demand.unpersist();
    tables.overwrite(results.stream().flatMap(r -> r.gaps().stream()).toList(), Gap.class);
    return results;
  }

  private static List<DemandPosting> of(Program program, Dataset<ScopedDemand> scoped) {
    String key = program.key();
    return scoped
        .filter((FilterFunction<ScopedDemand>) s -> s.program().equals(key))
        .collectAsList()
        .stream()
        .map(ScopedDemand::demand)
        .toList();
  }

  private static ScopeJob job(
      RunSetup run, StageTables tables, RunLedger ledger, Dataset<DemandPosting> demand)
      throws IOException {
    TaxonomyFacts facts = TaxonomyFacts.of(run.taxonomy());
    ReferenceFiles reference = ReferenceFiles.read(run.workspace().reference());
    reference.counts().forEach(ledger::counts);
    ledger.rejects(reference.rejected());
    var linked =
        LinkAnswers.transform(
            tables.read(SkillAnswer.class).collectAsList(), run.taxonomy(), run.place().reader());
    ledger.doubts(linked.unknown());
    return new ScopeJob(
        tables.read(EmployerAnswer.class).collectAsList(),
        linked.answers(),
        reference.businesses(),
        VolumeTotals.completed(
            reference.vacancies(),
            reference.volumes(),
            ScopeDemand.cells(demand),
            run.asOf().getYear() + "Q" + ((run.asOf().getMonthValue() + 2) / 3),
            run.method()),
        reference.openings(),
        tables.read(CatalogueEntry.class).orderBy("id").collectAsList(),
        tables.read(Offer.class).orderBy("entryId", "skillUri").collectAsList(),
        facts.labels(),
        facts.licences(),
        facts.topics(),
        new ElsewhereCounts(
            CountElsewhere.transform(demand, ScopeKeys.of(run.programs()), run.method())
                .collectAsList()),
        reference.readerErrors(),
        run.method(),
        run.asOf(),
        run.seed());
  }
}
