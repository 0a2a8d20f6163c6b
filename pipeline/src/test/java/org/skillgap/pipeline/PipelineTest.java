package org.skillgap.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillgap.finding.StageCount;
import org.skillgap.gap.Gap;
import org.skillgap.mention.Mention;
import org.skillgap.pipeline.mention.KeptReading;
import org.skillgap.pipeline.report.ReportArchive;
import org.skillgap.pipeline.run.Manifest;
import org.skillgap.pipeline.run.Publication;
import org.skillgap.pipeline.run.PublishedTables;
import org.skillgap.pipeline.run.RunHistory;
import org.skillgap.pipeline.run.RunLock;
import org.skillgap.pipeline.run.RunSetup;
import org.skillgap.pipeline.run.Workspace;
import org.skillgap.pipeline.table.RecordEncoder;
import org.skillgap.pipeline.table.Warehouse;
import org.skillgap.posting.Vacancy;

/** The whole flow on a market of one skill, small enough to see. */
class PipelineTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

  @TempDir private Path folder;

  @Test
  void aRunPublishesGapsAndPagesAndEmptiesTheInbox() throws IOException {
    Workspace workspace = workspace("w");
    Manifest manifest = run(workspace, "local[2]", AS_OF);
    assertThat(manifest.stages())
        .extracting(StageCount::stage)
        .contains("intake of postings", "vacancies behind postings");
    assertThat(manifest.stages())
        .filteredOn(s -> s.stage().equals("intake of postings"))
        .extracting(
            StageCount::source,
            StageCount::in,
            StageCount::out,
            StageCount::rejected,
            StageCount::duplicates)
        .containsExactly(tuple("board", 17L, 15L, 1L, 1L), tuple("other", 15L, 15L, 0L, 0L));
    assertThat(workspace.inboxFiles()).isEmpty();
    assertThat(workspace.runs().resolve(manifest.runId()).resolve("quality.json"))
        .content()
        .contains("reading of postings");
    assertThat(workspace.runs().resolve(manifest.runId()).resolve("log"))
        .content()
        .contains("writing the report");
    assertThat(ReportArchive.read(workspace.runs().resolve(manifest.runId())).programs())
        .hasSize(1);
    assertThat(Files.readString(workspace.reports().resolve("latest/program/kitchen.html")))
        .contains("Plan healthy menus");
    assertThat(
            Files.readString(workspace.runs().resolve(manifest.runId()).resolve("rejects.jsonl")))
        .contains("datePosted");
  }

  @Test
  void aSecondRunWithNothingNewPublishesTheSameNumbers() throws IOException {
    Workspace workspace = workspace("w");
    String first = gaps(run(workspace, "local[2]", AS_OF), workspace);
    String second = gaps(run(workspace, "local[2]", AS_OF), workspace);
    assertThat(second).isEqualTo(first);
    assertThat(new RunHistory(workspace).runs())
        .extracting(Manifest::runId)
        .containsExactly("2026-06-30-1", "2026-06-30-2");
  }

  @Test
  void aLinkThatAChairRejectsDoesNotComeBackAndTheNextPageSaysSo() throws IOException {
    Workspace workspace = workspace("w");
    // By names alone, so that the skill stands in one sentence and in no other that may mean it.
    Files.writeString(
        workspace.root().resolve("skillgap.yaml"), "seed: 7\nprint: nothing\nreading: labels\n");
    Manifest first = run(workspace, "local[2]", AS_OF);
    Path report = workspace.runs().resolve(first.runId()).resolve("report");
    assertThat(Files.readString(report.resolve("program/kitchen.html")))
        .contains("Healthy menu planning");
    // As a spreadsheet leaves the list of the review page: one line filled in, the others not.
    String judged =
        Files.readString(report.resolve("review/kitchen.csv"))
            .replaceFirst(
                "(?m)^(kitchen,.*required in this kitchen\\.),,", "$1,reject,it is only a heading");
    Files.createDirectories(workspace.inbox().resolve("review"));
    Files.writeString(workspace.inbox().resolve("review/kitchen.csv"), judged);
    Manifest second = run(workspace, "local[2]", AS_OF.plusDays(1));
    assertThat(second.stages())
        .contains(new StageCount("intake of verdicts", "review/kitchen.csv", 1, 1, 0, 0));
    Document page =
        Jsoup.parse(Files.readString(workspace.reports().resolve("latest/program/kitchen.html")));
    assertThat(page.select("table.gaps").text()).doesNotContain("Plan healthy menus");
    assertThat(page.select("#changes").parents().first().text())
        .contains("“Healthy menu planning is required in this kitchen.” as plan healthy menus")
        .contains("rejected; held back in 20 places")
        .contains("it is only a heading");
    try (SparkSession spark = TestSpark.open("local[2]", workspace.tables())) {
      assertThat(PublishedTables.open(workspace, spark).rows(Mention.class))
          .isNotEmpty()
          .extracting(Mention::skillUri)
          .doesNotContain("u/menus");
    }
    // And it stays away in a run in which nobody says it again.
    run(workspace, "local[2]", AS_OF.plusDays(2));
    assertThat(Files.readString(workspace.reports().resolve("latest/program/kitchen.html")))
        .contains("held back in 20 places");
  }

  @Test
  void rejectedAdviceGivesWayToTheNextBestInTheNightsThatFollowAndThePageSaysSo()
      throws IOException {
    Workspace workspace = workspace("w");
    Files.writeString(
        workspace.inbox().resolve("catalogue/menus.jsonl"),
        """
        {"id":"MC1","type":"micro_credential","title":"Healthy Menus","status":"draft","hours":12,"outcomes":[{"id":"1","text":"Plan healthy menus"}],"assessments":[{"kind":"summative","method":"a task","outcomes":["1"]}]}
        """);
    Manifest first = run(workspace, "local[2]", AS_OF);
    Path report = workspace.runs().resolve(first.runId()).resolve("report");
    assertThat(verbs(report)).containsExactly("Offer what exists");
    String sentence = "Healthy menu planning is required in this kitchen.";
    assertThat(linked(workspace, sentence)).contains("u/menus");
    // The advice is rejected, and later a found skill with it: one file a night.
    Files.createDirectories(workspace.inbox().resolve("review"));
    Files.writeString(
        workspace.inbox().resolve("review/kitchen.csv"),
        Files.readString(report.resolve("review/kitchen.csv"))
            .replaceFirst("(?m)^(kitchen,.*,USE,),,", "$1,reject,no teacher for it"));
    run(workspace, "local[2]", AS_OF.plusDays(1));
    Path latest = workspace.reports().resolve("latest");
    assertThat(verbs(latest)).containsExactly("Revise what exists");
    Document page = Jsoup.parse(Files.readString(latest.resolve("program/kitchen.html")));
    assertThat(page.select("#todo").parents().first().text())
        .contains("Set aside by your verdict")
        .contains("Use Plan healthy menus; instead: Revise");
    assertThat(page.select("#changes").parents().first().text())
        .contains("was “use”, which the chair rejected; is now “revise”")
        .contains("no teacher for it");

    Files.writeString(
        workspace.inbox().resolve("review/link.csv"),
        Files.readString(latest.resolve("review/kitchen.csv"))
            .replaceFirst("(?m)^(kitchen,.*required in this kitchen\\.),,", "$1,reject,"));
    run(workspace, "local[2]", AS_OF.plusDays(2));
    assertThat(linked(workspace, sentence)).doesNotContain("u/menus");
    assertThat(Files.readString(latest.resolve("program/kitchen.html")))
        .contains("held back in 20 places");
    assertThat(verbs(latest)).doesNotContain("Offer what exists");
  }

  private static List<String> verbs(Path report) throws IOException {
    return Jsoup.parse(Files.readString(report.resolve("program/kitchen.html")))
        .select(".decision .verb")
        .eachText();
  }

  // Skills that were found in a sentence, in whatever posting.
  private static List<String> linked(Workspace workspace, String sentence) throws IOException {
    try (SparkSession spark = TestSpark.open("local[2]", workspace.tables())) {
      PublishedTables tables = PublishedTables.open(workspace, spark);
      Map<String, String> texts =
          tables.rows(Vacancy.class).stream()
              .collect(Collectors.toMap(Vacancy::postingId, Vacancy::text));
      return tables.rows(Mention.class).stream()
          .filter(
              m ->
                  texts
                      .get(m.postingId())
                      .substring(m.sentenceBegin(), m.sentenceEnd())
                      .equals(sentence))
          .map(Mention::skillUri)
          .distinct()
          .toList();
    }
  }

  @Test
  void theNumberOfCoresDoesNotChangeAByte() throws IOException {
    Workspace one = workspace("one");
    Workspace three = workspace("three");
    Manifest first = run(one, "local[1]", AS_OF);
    Manifest second = run(three, "local[3]", AS_OF);
    for (String file :
        List.of(
            "report/gaps.csv",
            "report/recommendations.csv",
            "report/program/kitchen.html",
            "report/quality.html",
            "report/fr/program/kitchen.html",
            "report/review/kitchen.csv",
            "report/skillgap.xlsx",
            "report/program/kitchen.json")) {
      assertThat(Files.readAllBytes(three.runs().resolve(second.runId()).resolve(file)))
          .as(file)
          .isEqualTo(Files.readAllBytes(one.runs().resolve(first.runId()).resolve(file)));
    }
  }

  @Test
  void aNightReadsOnlyWhatIsNewAndPublishesWhatReadingAllWouldGive() throws IOException {
    Workspace keeping = workspace("keeping");
    Workspace anew = workspace("anew");
    Path kept = secondNight(keeping, false);
    Path all = secondNight(anew, true);
    assertThat(kept.resolve("log")).content().contains("15 of them were read in an earlier run");
    assertThat(all.resolve("log")).content().contains(" 0 of them were read in an earlier run");
    for (String file :
        List.of(
            "quality.json",
            "report/gaps.csv",
            "report/recommendations.csv",
            "report/program/kitchen.html",
            "report/review/kitchen.csv",
            "report/program/kitchen.json")) {
      assertThat(kept.resolve(file)).as(file).hasSameBinaryContentAs(all.resolve(file));
    }
  }

  // One source has delivered in the first night, the other comes in the second.
  private Path secondNight(Workspace workspace, boolean forgetting) throws IOException {
    Path waiting = workspace.inbox().resolve("other/a.jsonl");
    Path aside = workspace.root().resolve("later.jsonl");
    Files.move(waiting, aside);
    run(workspace, "local[2]", AS_OF);
    if (forgetting) {
      try (SparkSession spark = TestSpark.open("local[2]", workspace.tables())) {
        Warehouse.of(spark)
            .overwrite(
                spark.createDataset(List.of(), RecordEncoder.of(KeptReading.class)),
                KeptReading.class);
      }
    }
    Files.move(aside, waiting);
    return workspace.runs().resolve(run(workspace, "local[2]", AS_OF.plusDays(1)).runId());
  }

  @Test
  void rollingBackShowsTheEarlierRunAgain() throws IOException {
    Workspace workspace = workspace("w");
    run(workspace, "local[2]", AS_OF);
    run(workspace, "local[2]", AS_OF.plusDays(1));
    new RunHistory(workspace).rollback("2026-06-30-1");
    assertThat(Publication.current(workspace).orElseThrow().runId()).isEqualTo("2026-06-30-1");
    assertThat(workspace.reports().resolve("latest").toRealPath().toString())
        .contains("2026-06-30-1");
    try (SparkSession spark = TestSpark.open("local[2]", workspace.tables())) {
      assertThat(PublishedTables.open(workspace, spark).rows(Gap.class))
          .allSatisfy(gap -> assertThat(gap.asOf()).isEqualTo(AS_OF));
    }
  }

  @Test
  void aWorkspaceThatAnotherRunHoldsIsRefused() throws IOException {
    Workspace workspace = workspace("w");
    try (RunLock held = RunLock.take(workspace)) {
      assertThatThrownBy(() -> RunLock.take(workspace))
          .isInstanceOfSatisfying(
              Refusal.class, r -> assertThat(r.code()).isEqualTo(ExitCode.LOCKED));
    }
  }

  @Test
  void aWrongSettingIsRefusedBeforeAnythingIsWritten() throws IOException {
    Workspace workspace = workspace("w");
    Files.writeString(workspace.root().resolve("skillgap.yaml"), "sead: 7\n");
    assertThatThrownBy(() -> run(workspace, "local[2]", AS_OF))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("did you mean 'seed'?");
    assertThat(workspace.runs()).doesNotExist();
  }

  private static Manifest run(Workspace workspace, String master, LocalDate asOf)
      throws IOException {
    try (SparkSession spark = TestSpark.open(master, workspace.tables())) {
      return Pipeline.run(workspace, asOf, spark, Progress.silent());
    }
  }

  private static String gaps(Manifest run, Workspace workspace) throws IOException {
    return Files.readString(workspace.runs().resolve(run.runId()).resolve("report/gaps.csv"));
  }

  private Workspace workspace(String name) throws IOException {
    return TinyMarket.lay(folder.resolve(name));
  }

  @Test
  void aWorkspaceWithoutAProgramOrATaxonomyIsRefusedBeforeAnythingIsWritten() throws IOException {
    Workspace workspace = workspace("w");
    Files.delete(workspace.root().resolve("programs/kitchen.yaml"));
    assertThatThrownBy(() -> RunSetup.of(workspace, AS_OF))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("names no program");
    Workspace other = workspace("other");
    Files.writeString(other.root().resolve("skillgap.yaml"), "taxonomy: elsewhere\n");
    assertThatThrownBy(() -> RunSetup.of(other, AS_OF))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("elsewhere holds no compiled taxonomy");
    assertThat(other.runs()).doesNotExist();
  }

  @Test
  void aFileThatNoMappingTakesIsNamedAndOneThatTwoTakeIsRefused() throws IOException {
    Workspace workspace = workspace("w");
    Files.createDirectories(workspace.inbox().resolve("typo"));
    Files.writeString(workspace.inbox().resolve("typo/a.csv"), "a");
    assertThat(workspace.unclaimedFiles())
        .singleElement()
        .satisfies(
            doubt -> {
              assertThat(doubt.source()).isEqualTo("typo");
              assertThat(doubt.reason().text()).contains("no mapping takes this file");
            });
    Files.writeString(
        workspace.root().resolve("sources/second.yaml"),
        "source: board\nkind: POSTINGS\nformat: JSONL\n");
    assertThatThrownBy(workspace::inboxFiles)
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("two mappings of source 'board' take a.jsonl");
  }

  @Test
  void theTenthRunOfADayStandsAfterTheNinth() throws IOException {
    Workspace workspace = workspace("w");
    for (int number : List.of(10, 9, 2)) {
      String id = "2026-06-30-" + number;
      Path run = Files.createDirectories(workspace.runs().resolve(id));
      new Manifest(id, AS_OF, 7, null, "p", "t", "r", "g", List.of(), List.of())
          .write(run.resolve("manifest.json"));
      new Publication(id, new TreeMap<>()).publish(workspace);
    }
    assertThat(new RunHistory(workspace).runs())
        .extracting(Manifest::runId)
        .containsExactly("2026-06-30-2", "2026-06-30-9", "2026-06-30-10");
    assertThat(workspace.reports().resolve("latest").toAbsolutePath())
        .as("pages and tables follow one pointer")
        .isSymbolicLink();
    assertThat(Files.readSymbolicLink(workspace.reports().resolve("latest")).toString())
        .isEqualTo("../published/report");
  }

  @Test
  void aKilledRunLeavesTheLastPublicationAndTheNextRunGoesOn() throws IOException {
    Workspace workspace = workspace("w");
    Manifest first = run(workspace, "local[2]", AS_OF);
    // What a killed run leaves behind: a folder without a publication, and newer tables.
    Path half = Files.createDirectories(workspace.runs().resolve("2026-06-30-2/report"));
    Files.writeString(half.resolve("index.html"), "half");
    assertThat(Publication.current(workspace).orElseThrow().runId()).isEqualTo(first.runId());
    assertThat(new RunHistory(workspace).runs()).hasSize(1);
    Manifest next = run(workspace, "local[2]", AS_OF);
    assertThat(next.runId()).isEqualTo("2026-06-30-3");
    try (Stream<Path> left = Files.list(workspace.inbox().resolve("board"))) {
      assertThat(left).isEmpty();
    }
  }
}
