package org.skillgap.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillgap.credential.Recommendation;
import org.skillgap.credential.RuleResult;
import org.skillgap.credential.RuleResult.Verdict;
import org.skillgap.finding.StageCount;
import org.skillgap.pipeline.run.Manifest;
import org.skillgap.pipeline.run.PublishedTables;
import org.skillgap.pipeline.run.Workspace;

/**
 * From files to published findings, with all that is wrong in a college's catalogue at once: hours
 * that contradict their weeks, outcomes without verbs, series in a circle, a stack that names
 * itself, a document in an unknown vocabulary, and ten thousand entries.
 */
class BadCatalogueNightTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
  private static final int MANY = 10_000;

  @TempDir private Path folder;

  @Test
  void eachFaultIsAFindingThatSaysWhatAndNothingStopsTheNight() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
    Manifest manifest;
    List<RuleResult> audits;
    Workspace workspace;
    try {
      workspace = lay("http://127.0.0.1:" + server.getAddress().getPort() + "/context.jsonld");
      try (SparkSession spark = TestSpark.open("local[2]", workspace.tables())) {
        manifest = Pipeline.run(workspace, AS_OF, spark, Progress.silent());
        PublishedTables published = PublishedTables.open(workspace, spark);
        audits = published.rows(RuleResult.class);
        assertThat(published.rows(Recommendation.class)).isNotEmpty();
      }
    } finally {
      server.stop(0);
    }
    assertThat(asked).as("requests for the unknown context").hasValue(0);

    assertThat(said(audits, "HOURS", "A1"))
        .isEqualTo("300 hours in 1 week: these contradict each other");
    assertThat(verdict(audits, "HOURS", "A1")).isEqualTo(Verdict.UNKNOWN);
    assertThat(said(audits, "VERBS", "A4"))
        .isEqualTo("no measurable verb: “Understand menus”, “Nutrition of the elderly”");
    for (String id : List.of("RING1", "RING2", "RING3", "SELF")) {
      assertThat(said(audits, id, "A5")).as(id).startsWith("part of itself through ");
      assertThat(verdict(audits, id, "A5")).as(id).isEqualTo(Verdict.FAIL);
    }
    assertThat(said(audits, "STACK", "I3")).isEqualTo("stacks to itself");
    assertThat(verdict(audits, "STACK", "I3")).isEqualTo(Verdict.FAIL);
    assertThat(audits.stream().map(RuleResult::subject).filter(id -> id.startsWith("E")).distinct())
        .hasSize(MANY);

    assertThat(manifest.stages())
        .filteredOn(s -> s.stage().equals("intake of the catalogue"))
        .contains(
            new StageCount("intake of the catalogue", "catalogue/bad.csv", 7, 7, 0, 0),
            new StageCount("intake of the catalogue", "catalogue/many.csv", MANY, MANY, 0, 0),
            new StageCount("intake of the catalogue", "documents/strange.jsonld", 1, 0, 1, 0));
    assertThat(
            Files.readString(workspace.runs().resolve(manifest.runId()).resolve("rejects.jsonl")))
        .contains("strange.jsonld")
        .contains("/context.jsonld");
  }

  private static Verdict verdict(List<RuleResult> audits, String entry, String rule) {
    return result(audits, entry, rule).verdict();
  }

  private static String said(List<RuleResult> audits, String entry, String rule) {
    return result(audits, entry, rule).observed().text();
  }

  private static RuleResult result(List<RuleResult> audits, String entry, String rule) {
    return audits.stream()
        .filter(r -> r.subject().equals(entry) && r.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private Workspace lay(String context) throws IOException {
    Path root = TinyMarket.lay(folder.resolve("w")).root();
    write(root, "skillgap.yaml", "seed: 7\nprint: nothing\nreading: labels\n");
    Files.delete(root.resolve("inbox/catalogue/c.jsonl"));
    write(root, "sources/catalogue.yaml", "source: catalogue\nkind: CATALOGUE\nformat: CSV\n");
    write(root, "sources/documents.yaml", "source: documents\nkind: CATALOGUE\nformat: JSON\n");
    write(
        root,
        "inbox/catalogue/bad.csv",
        """
        id,type,title,hours,weeks,outcomes,part_of,stackable_to
        HOURS,micro_credential,Menus in a week,300,1,Plan healthy menus,,
        VERBS,micro_credential,Menus for the elderly,20,4,Nutrition of the elderly|Understand menus,,
        RING1,micro_credential,One,20,4,,RING2,
        RING2,micro_credential,Two,20,4,,RING3,
        RING3,micro_credential,Three,20,4,,RING1,
        SELF,micro_credential,Four,20,4,,SELF,
        STACK,micro_credential,Five,20,4,,,STACK
        """);
    write(
        root,
        "inbox/documents/strange.jsonld",
        "{\"@context\":\"%s\",\"@type\":\"Lesson\",\"heading\":\"Menus\"}".formatted(context));
    StringBuilder many = new StringBuilder("id,type,title,hours,weeks,part_of,stackable_to\n");
    for (int i = 0; i < MANY; i++) {
      many.append("E%d,micro_credential,Entry %d,20,4,E%d,RING1\n".formatted(i, i, i / 2));
    }
    write(root, "inbox/catalogue/many.csv", many.toString());
    return Workspace.open(root);
  }

  private static void write(Path root, String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
  }
}
