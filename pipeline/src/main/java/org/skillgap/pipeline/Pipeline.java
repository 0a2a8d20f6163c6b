package org.skillgap.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.Nullable;
import org.skillgap.contract.Table;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.Offer;
import org.skillgap.credential.Recommendation;
import org.skillgap.credential.Recommendation.Quote;
import org.skillgap.credential.RuleProfile;
import org.skillgap.credential.advice.AdviceInput;
import org.skillgap.credential.advice.Advisor;
import org.skillgap.finding.Quarantined;
import org.skillgap.finding.StageCount;
import org.skillgap.finding.Suspicious;
import org.skillgap.gap.DemandPosting;
import org.skillgap.gap.Gap;
import org.skillgap.gap.GapProfile;
import org.skillgap.gap.Program;
import org.skillgap.mention.Mention;
import org.skillgap.pipeline.cli.Version;
import org.skillgap.pipeline.credential.FindOffers;
import org.skillgap.pipeline.gap.QuoteEvidence;
import org.skillgap.pipeline.gap.QuoteEvidence.ScopedQuote;
import org.skillgap.pipeline.gap.ScopeDemand;
import org.skillgap.pipeline.gap.ScopeJob;
import org.skillgap.pipeline.gap.ScopeKeys;
import org.skillgap.pipeline.gap.ScopedDemand;
import org.skillgap.pipeline.intake.Intake;
import org.skillgap.pipeline.intake.ReferenceFiles;
import org.skillgap.pipeline.intake.SourceMapping;
import org.skillgap.pipeline.mention.ReadPosting;
import org.skillgap.pipeline.mention.ReadPostings;
import org.skillgap.pipeline.mention.TaxonomyPlace;
import org.skillgap.pipeline.posting.FindRepeatedSentences;
import org.skillgap.pipeline.posting.MarkVacancies;
import org.skillgap.pipeline.posting.Repetition;
import org.skillgap.pipeline.posting.ResolveVacancies;
import org.skillgap.pipeline.posting.TakePostings;
import org.skillgap.pipeline.posting.TakenPosting;
import org.skillgap.pipeline.report.ReportArchive;
import org.skillgap.pipeline.report.ReportInput;
import org.skillgap.pipeline.report.ReportInput.ProgramReport;
import org.skillgap.pipeline.report.ReportInput.Quarter;
import org.skillgap.pipeline.report.ReportSite;
import org.skillgap.pipeline.run.Manifest;
import org.skillgap.pipeline.run.Manifest.Input;
import org.skillgap.pipeline.run.Publication;
import org.skillgap.pipeline.run.RunHistory;
import org.skillgap.pipeline.run.RunLock;
import org.skillgap.pipeline.run.Workspace;
import org.skillgap.pipeline.run.Workspace.InboxFile;
import org.skillgap.pipeline.survey.LinkAnswers;
import org.skillgap.pipeline.table.RecordEncoder;
import org.skillgap.pipeline.table.Warehouse;
import org.skillgap.posting.Posting;
import org.skillgap.posting.PostingFingerprint;
import org.skillgap.posting.Vacancy;
import org.skillgap.survey.EmployerAnswer;
import org.skillgap.survey.SkillAnswer;
import org.skillgap.taxonomy.Skill;
import org.skillgap.taxonomy.SkillKind;
import org.skillgap.taxonomy.Taxonomy;

/**
 * The whole flow on one page: the only place that reads and writes tables. Files come in, tables
 * are made from tables, pages are written, and one pointer moves at the end.
 */
public final class Pipeline {
  private final Workspace workspace;
  private final Settings settings;
  private final LocalDate asOf;
  private final SparkSession spark;
  private final Warehouse tables;
  private final Progress progress;
  private final List<StageCount> stages = new ArrayList<>();
  private final List<Quarantined> rejects = new ArrayList<>();
  private final List<Suspicious> notices = new ArrayList<>();
  private final List<String> said = new ArrayList<>();

  private Pipeline(Workspace workspace, LocalDate asOf, SparkSession spark, Progress progress) {
    this.workspace = workspace;
    this.settings = workspace.settings();
    this.asOf = asOf;
    this.spark = spark;
    this.tables = Warehouse.of(spark);
    this.progress =
        line -> {
          said.add(line);
          progress.says(line);
        };
  }

  /**
   * Runs everything once and publishes it.
   *
   * @return the manifest of the run
   * @throws Refusal when settings are wrong or another run holds the workspace
   */
  public static Manifest run(
      Workspace workspace, LocalDate asOf, SparkSession spark, Progress progress)
      throws IOException {
    try (RunLock lock = RunLock.take(workspace)) {
      return new Pipeline(workspace, asOf, spark, progress).run();
    }
  }

  private Manifest run() throws IOException {
    List<Program> programs = workspace.programs();
    Taxonomy taxonomy = Taxonomy.open(workspace.taxonomy());
    TaxonomyPlace place =
        new TaxonomyPlace(workspace.taxonomy().toString(), taxonomy.manifest().toString());
    RuleProfile rules =
        settings.ruleProfile() == null
            ? RuleProfile.standard()
            : RuleProfile.read(workspace.root().resolve(settings.ruleProfile()));
    GapProfile profile =
        settings.gapProfile() == null
            ? GapProfile.standard()
            : GapProfile.read(workspace.root().resolve(settings.gapProfile()));
    Optional<Publication> before = Publication.current(workspace);
    String runId = RunHistory.next(workspace, asOf);
    Path folder = Files.createDirectories(workspace.runs().resolve(runId));

    List<InboxFile> files = workspace.inboxFiles();
    List<Input> inputs = inputs(files);
    takeIn(files);
    read(place);
    tables.overwrite(FindOffers.transform(tables.read(CatalogueEntry.class), place), Offer.class);
    List<ScopeJob.Result> results = estimate(programs, taxonomy, place, profile);
    Map<String, List<Quote>> quotes = quotes(results, programs);
    List<Recommendation> advice =
        advise(results, taxonomy, rules, quotes, previous(before, Recommendation.class));
    tables.overwrite(
        spark.createDataset(advice, RecordEncoder.of(Recommendation.class)), Recommendation.class);
    tables.overwrite(
        spark.createDataset(stages, RecordEncoder.of(StageCount.class)), StageCount.class);

    Manifest manifest =
        new Manifest(
            runId,
            asOf,
            settings.chosenSeed(),
            before.map(Publication::runId).orElse(null),
            Version.number(),
            taxonomy.manifest().title(),
            rules.title(),
            profile.title(),
            inputs,
            stages);
    progress.says("writing the report");
    ReportInput input = report(manifest, results, advice, quotes, previous(before, Gap.class));
    ReportArchive.write(input, folder);
    ReportSite.write(input, folder.resolve("report"));
    writeRejects(folder.resolve("rejects.jsonl"));
    Files.writeString(
        folder.resolve("quality.json"),
        new com.fasterxml.jackson.databind.json.JsonMapper()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(stages)
            + "\n");
    Files.writeString(folder.resolve("log"), String.join("\n", said) + "\n");
    manifest.write(folder.resolve("manifest.json"));
    Publication.of(runId, snapshots()).publish(workspace);
    // Files leave the inbox after the publication: a run that is killed takes them again, and
    // taking
    // a record twice changes nothing.
    for (InboxFile file : files) {
      Path kept = workspace.taken().resolve(runId).resolve(file.mapping().source());
      Files.createDirectories(kept);
      Files.move(
          file.path(),
          kept.resolve(file.path().getFileName()),
          StandardCopyOption.REPLACE_EXISTING);
    }
    return manifest;
  }

  private static List<Input> inputs(List<InboxFile> files) throws IOException {
    List<Input> inputs = new ArrayList<>();
    for (InboxFile file : files) {
      inputs.add(
          new Input(
              file.mapping().source(),
              file.path().getFileName().toString(),
              Manifest.sha256(file.path())));
    }
    return inputs;
  }

  private void takeIn(List<InboxFile> files) throws IOException {
    progress.says("taking in " + files.size() + " files");
    takePostings(
        files.stream().filter(f -> f.mapping().kind() == SourceMapping.Kind.POSTINGS).toList());
    List<EmployerAnswer> employers = new ArrayList<>();
    List<SkillAnswer> skills = new ArrayList<>();
    List<CatalogueEntry> entries = new ArrayList<>();
    for (InboxFile file : files) {
      switch (file.mapping().kind()) {
        case SURVEY_EMPLOYERS ->
            count(
                "intake of employer answers",
                file,
                Intake.employerAnswers(file.mapping(), file.path()),
                employers,
                EmployerAnswer::responseId);
        case SURVEY_SKILLS ->
            count(
                "intake of skill answers",
                file,
                Intake.skillAnswers(file.mapping(), file.path()),
                skills,
                a -> a.responseId() + "|" + a.skill());
        case CATALOGUE ->
            count(
                "intake of the catalogue",
                file,
                Intake.catalogue(file.mapping(), file.path()),
                entries,
                CatalogueEntry::id);
        case POSTINGS -> {
          // Taken by Spark above.
        }
      }
    }
    tables.merge(
        spark.createDataset(employers, RecordEncoder.of(EmployerAnswer.class)),
        EmployerAnswer.class,
        "submittedAt");
    tables.merge(
        spark.createDataset(skills, RecordEncoder.of(SkillAnswer.class)),
        SkillAnswer.class,
        "file");
    tables.merge(
        spark.createDataset(entries, RecordEncoder.of(CatalogueEntry.class)),
        CatalogueEntry.class,
        "file");
  }

  private void takePostings(List<InboxFile> files) {
    TreeMap<String, SourceMapping> mappings = new TreeMap<>();
    files.forEach(file -> mappings.put(file.path().toString(), file.mapping()));
    Dataset<String> paths =
        spark
            .createDataset(List.copyOf(mappings.keySet()), Encoders.STRING())
            .repartition(Math.max(1, files.size()));
    Dataset<TakenPosting> taken =
        TakePostings.transform(paths, mappings, asOf).persist(StorageLevel.DISK_ONLY());
    Dataset<Posting> accepted =
        taken
            .filter((FilterFunction<TakenPosting>) t -> t.posting() != null)
            .map(
                (MapFunction<TakenPosting, Posting>)
                    t -> java.util.Objects.requireNonNull(t.posting()),
                RecordEncoder.of(Posting.class));
    List<Quarantined> rejected =
        taken
            .filter((FilterFunction<TakenPosting>) t -> t.rejected() != null)
            .map(
                (MapFunction<TakenPosting, Quarantined>)
                    t -> java.util.Objects.requireNonNull(t.rejected()),
                RecordEncoder.of(Quarantined.class))
            .collectAsList();
    long in = taken.count();
    long once = accepted.select("postingId").distinct().count();
    rejects.addAll(rejected);
    stages.add(
        new StageCount(
            "intake of postings", "", in, once, rejected.size(), in - rejected.size() - once));
    tables.merge(accepted, Posting.class, "datePosted");
    taken.unpersist();
  }

  private <T extends Record> void count(
      String stage,
      InboxFile file,
      Intake.Taken<T> taken,
      List<T> into,
      java.util.function.Function<T, String> key) {
    long once = taken.accepted().stream().map(key).distinct().count();
    rejects.addAll(taken.rejected());
    into.addAll(taken.accepted());
    long in = (long) taken.accepted().size() + taken.rejected().size();
    stages.add(
        new StageCount(
            stage,
            file.mapping().source() + "/" + file.path().getFileName(),
            in,
            once,
            taken.rejected().size(),
            taken.accepted().size() - once));
  }

  private void read(TaxonomyPlace place) {
    Dataset<Posting> postings = tables.read(Posting.class);
    long all = postings.count();
    progress.says("reading " + all + " postings");
    var repeated = FindRepeatedSentences.transform(postings).collectAsList();
    Dataset<ReadPosting> read =
        ReadPostings.transform(postings.repartition(8, postings.col("postingId")), repeated, place)
            .persist(StorageLevel.DISK_ONLY());
    progress.says("finding vacancies behind repeated postings");
    Dataset<PostingFingerprint> fingerprints =
        read.map(
            (MapFunction<ReadPosting, PostingFingerprint>) ReadPosting::fingerprint,
            RecordEncoder.of(PostingFingerprint.class));
    Dataset<Repetition> repetitions = ResolveVacancies.transform(fingerprints);
    tables.overwrite(MarkVacancies.transform(read, repetitions), Vacancy.class);
    tables.overwrite(
        read.flatMap(
            (FlatMapFunction<ReadPosting, Mention>) r -> r.mentions().iterator(),
            RecordEncoder.of(Mention.class)),
        Mention.class);
    read.unpersist();
    Dataset<Vacancy> marked = tables.read(Vacancy.class);
    long in = marked.count();
    long unique = marked.filter((FilterFunction<Vacancy>) Vacancy::isUnique).count();
    stages.add(new StageCount("reading of postings", "", all, in, 0, all - in));
    stages.add(new StageCount("vacancies behind postings", "", in, unique, 0, in - unique));
  }

  private List<ScopeJob.Result> estimate(
      List<Program> programs, Taxonomy taxonomy, TaxonomyPlace place, GapProfile profile)
      throws IOException {
    progress.says("estimating gaps of " + programs.size() + " programs");
    ScopeKeys scopes = ScopeKeys.of(programs);
    Dataset<Vacancy> postings = tables.read(Vacancy.class);
    Dataset<DemandPosting> demand =
        ScopeDemand.transform(postings, tables.read(Mention.class))
            .persist(StorageLevel.DISK_ONLY());
    Map<String, Long> asking = new TreeMap<>();
    ScopeDemand.counts(demand)
        .collectAsList()
        .forEach(c -> asking.put(c.skillUri(), c.vacancies()));
    ReferenceFiles reference = new ReferenceFiles(workspace.reference());
    var linked =
        LinkAnswers.transform(
            tables.read(SkillAnswer.class).collectAsList(), taxonomy, place.reader());
    notices.addAll(linked.unknown());
    ScopeJob job =
        new ScopeJob(
            tables.read(EmployerAnswer.class).collectAsList(),
            linked.answers(),
            reference.businesses(),
            reference.vacancies(),
            reference.openings(),
            tables.read(CatalogueEntry.class).orderBy("id").collectAsList(),
            tables.read(Offer.class).orderBy("entryId", "skillUri").collectAsList(),
            labels(taxonomy),
            licences(taxonomy),
            topics(taxonomy),
            asking,
            demand.count(),
            profile,
            asOf,
            settings.chosenSeed());
    rejects.addAll(reference.rejected());
    Dataset<ScopedDemand> scoped =
        ScopeDemand.scoped(demand, postings, scopes).persist(StorageLevel.DISK_ONLY());
    List<ScopeJob.Result> results = new ArrayList<>();
    List<Gap> gaps = new ArrayList<>();
    for (Program program : programs) {
      String key = program.key();
      List<DemandPosting> own =
          scoped
              .filter((FilterFunction<ScopedDemand>) s -> s.program().equals(key))
              .collectAsList()
              .stream()
              .map(ScopedDemand::demand)
              .toList();
      ScopeJob.Result result = job.run(program, own);
      results.add(result);
      gaps.addAll(result.gaps());
      progress.says(
          program.name() + ": " + own.size() + " vacancies, " + result.gaps().size() + " skills");
    }
    scoped.unpersist();
    demand.unpersist();
    tables.overwrite(spark.createDataset(gaps, RecordEncoder.of(Gap.class)), Gap.class);
    return results;
  }

  private static Map<String, String> topics(Taxonomy taxonomy) {
    Map<String, String> topics = new TreeMap<>();
    taxonomy.skills().forEach(skill -> topics.put(skill.uri(), taxonomy.topicOf(skill.uri())));
    return topics;
  }

  private static Set<String> licences(Taxonomy taxonomy) {
    return taxonomy.skills().stream()
        .filter(skill -> skill.kind() == SkillKind.LICENCE)
        .map(Skill::uri)
        .collect(Collectors.toSet());
  }

  private static Map<String, String> labels(Taxonomy taxonomy) {
    Map<String, String> labels = new TreeMap<>();
    taxonomy.skills().forEach(skill -> labels.put(skill.uri(), skill.label()));
    return labels;
  }

  private Map<String, List<Quote>> quotes(List<ScopeJob.Result> results, List<Program> programs) {
    List<String> skills =
        results.stream()
            .flatMap(r -> r.gaps().stream())
            .filter(g -> g.rank() > 0 && (g.rank() <= 60 || g.taughtButShort()))
            .map(Gap::skillUri)
            .distinct()
            .toList();
    Map<String, List<Quote>> quotes = new TreeMap<>();
    List<ScopedQuote> found =
        new ArrayList<>(
            QuoteEvidence.transform(
                    tables.read(Mention.class),
                    tables.read(Vacancy.class),
                    skills,
                    ScopeKeys.of(programs))
                .collectAsList());
    found.sort(
        java.util.Comparator.comparing((ScopedQuote q) -> q.quote().datePosted())
            .reversed()
            .thenComparing(q -> q.quote().postingId())
            .thenComparing(q -> q.quote().skillUri()));
    found.forEach(q -> quotes.computeIfAbsent(q.program(), p -> new ArrayList<>()).add(q.quote()));
    return quotes;
  }

  private List<Recommendation> advise(
      List<ScopeJob.Result> results,
      Taxonomy taxonomy,
      RuleProfile rules,
      Map<String, List<Quote>> quotes,
      List<Recommendation> before) {
    Map<String, String> topics = topics(taxonomy);
    Map<String, SkillKind> kinds = new TreeMap<>();
    taxonomy.skills().forEach(skill -> kinds.put(skill.uri(), skill.kind()));
    List<Recommendation> advice = new ArrayList<>();
    for (ScopeJob.Result r : results) {
      String key = r.program().key();
      advice.addAll(
          Advisor.advise(
              new AdviceInput(
                  r.program(),
                  asOf,
                  rules,
                  r.gaps(),
                  r.clusters(),
                  r.catalogue(),
                  r.offers(),
                  topics,
                  kinds,
                  quotes.getOrDefault(key, List.of()),
                  partners(r.employers()),
                  before.stream().filter(b -> b.program().equals(key)).toList())));
    }
    return advice;
  }

  // Without consent an employer is told by its sector alone.
  private static List<String> partners(List<EmployerAnswer> employers) {
    return employers.stream()
        .filter(e -> !e.codesign().isEmpty())
        .map(
            e ->
                (e.consent() ? e.employer() : "an employer who is not named")
                    + " ("
                    + String.join(", ", e.codesign())
                    + ")")
        .distinct()
        .sorted()
        .toList();
  }

  private <T extends Record> List<T> previous(Optional<Publication> before, Class<T> row) {
    Table table = java.util.Objects.requireNonNull(row.getAnnotation(Table.class));
    Long snapshot = before.map(p -> p.snapshots().get(table.name())).orElse(null);
    return snapshot == null ? List.of() : tables.readAt(row, snapshot).collectAsList();
  }

  private ReportInput report(
      Manifest manifest,
      List<ScopeJob.Result> results,
      List<Recommendation> advice,
      Map<String, List<Quote>> quotes,
      List<Gap> gapsBefore) {
    List<ProgramReport> programs = new ArrayList<>();
    for (ScopeJob.Result r : results) {
      String key = r.program().key();
      Map<String, List<Quote>> bySkill = new TreeMap<>();
      quotes
          .getOrDefault(key, List.of())
          .forEach(q -> bySkill.computeIfAbsent(q.skillUri(), u -> new ArrayList<>()).add(q));
      Map<String, List<Quarter>> quarters = new TreeMap<>();
      r.gaps().forEach(g -> quarters.put(g.skillUri(), r.quarters(g.skillUri())));
      programs.add(
          new ProgramReport(
              r.program(),
              r.facts(),
              r.gaps(),
              advice.stream().filter(a -> a.program().equals(key)).toList(),
              r.catalogue(),
              r.offers(),
              bySkill,
              quarters,
              gapsBefore.stream().filter(g -> g.program().equals(key)).toList()));
    }
    return new ReportInput(
        manifest.runId(),
        asOf,
        manifest.before(),
        manifest.taxonomy(),
        manifest.ruleProfile(),
        manifest.gapProfile(),
        manifest.seed(),
        programs,
        stages,
        rejects,
        notices);
  }

  private void writeRejects(Path file) throws IOException {
    var json = new com.fasterxml.jackson.databind.json.JsonMapper();
    StringBuilder lines = new StringBuilder();
    for (Quarantined reject : rejects) {
      lines.append(json.writeValueAsString(reject)).append('\n');
    }
    Files.writeString(file, lines);
  }

  private Map<String, Long> snapshots() {
    Map<String, Long> snapshots = new TreeMap<>();
    for (Class<? extends Record> row : Tables.PUBLISHED) {
      Long snapshot = tables.snapshot(row).orElse(null);
      Table table = row.getAnnotation(Table.class);
      if (snapshot != null && table != null) {
        snapshots.put(table.name(), snapshot);
      }
    }
    return snapshots;
  }

  /** A table as the publication in force shows it; none where nothing was published. */
  public static <T extends Record> List<T> published(
      Workspace workspace, SparkSession spark, Class<T> row) throws IOException {
    Table table = java.util.Objects.requireNonNull(row.getAnnotation(Table.class));
    @Nullable Long snapshot =
        Publication.current(workspace).map(p -> p.snapshots().get(table.name())).orElse(null);
    return snapshot == null ? List.of() : Warehouse.of(spark).readAt(row, snapshot).collectAsList();
  }
}
