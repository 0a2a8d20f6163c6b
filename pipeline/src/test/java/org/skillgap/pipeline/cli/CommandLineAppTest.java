package org.skillgap.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineAppTest {
  private static final Path BROKEN = Path.of("..", "data-samples", "broken");

  @TempDir private Path folder;

  private record Answer(int code, String out, String err) {}

  @Test
  void wrongUsageIsOneLineAndCodeTwo() {
    Answer answer = run("extract");
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err()).contains("--taxonomy");
    assertThat(run("no-such-command").code()).isEqualTo(2);
    assertThat(run("nightly", "--workspace", folder.toString()).code()).isEqualTo(2);
  }

  @Test
  void aWrongValueIsSaidInTheUsersWords() throws IOException {
    String w = folder.resolve("w").toString();
    run("init", w);
    Answer day = run("nightly", "--workspace", w, "--as-of", "2026-13-01");
    assertThat(day.code()).isEqualTo(2);
    assertThat(day.err())
        .contains("'2026-13-01' is no day: write it as 2026-03-14")
        .doesNotContain("java.time");
    Answer master = run("nightly", "--workspace", w, "--master", "nonsense");
    assertThat(master.code()).isEqualTo(2);
    assertThat(master.err()).contains("'nonsense' is no Spark master").hasLineCount(1);
    Answer top =
        run("link", "--taxonomy", w, "--kind", "skill", "--top", "-1", "--in", "none.jsonl");
    assertThat(top.code()).isEqualTo(2);
    assertThat(top.err()).contains("--top is a number from 1 on, saw -1");
    Answer kind =
        run(
            "validate",
            "--kind",
            "survey",
            "--source",
            "job-board",
            "--workspace",
            w,
            BROKEN.resolve("postings.jsonl").toString());
    assertThat(kind.code()).isEqualTo(2);
    assertThat(kind.err()).contains("source 'job-board' holds postings, not survey");
  }

  @Test
  void aDamagedDownloadIsNamed() throws IOException {
    Path zip = folder.resolve("esco.zip");
    Files.writeString(zip, "PK half");
    Answer answer =
        run(
            "taxonomy",
            "import",
            "--format",
            "esco",
            "--out",
            folder.resolve("t").toString(),
            zip.toString());
    assertThat(answer.code()).isEqualTo(3);
    assertThat(answer.err()).contains("esco.zip is no whole zip file: download it again");
    assertThat(folder.resolve("t")).doesNotExist();
  }

  @Test
  void aMissingFileIsCodeThree() {
    Answer answer = run("validate", "--kind", "postings", folder.resolve("none.jsonl").toString());
    assertThat(answer.code()).isEqualTo(3);
    assertThat(answer.err()).contains("no such file").doesNotContain("Exception");
  }

  @Test
  void everyCommandHasHelp() {
    for (String command :
        new String[] {
          "demo",
          "init",
          "taxonomy",
          "validate",
          "submit",
          "nightly",
          "runs",
          "report",
          "extract",
          "link",
          "audit",
          "evaluate",
          "benchmark"
        }) {
      assertThat(run(command, "--help").code()).as(command).isZero();
    }
  }

  @Test
  void validateSaysLineFieldValueAndMend() {
    Answer answer =
        run(
            "validate",
            "--kind",
            "postings",
            "--as-of",
            "2026-11-01",
            BROKEN.resolve("postings.jsonl").toString());
    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.out())
        .contains("line 2, datePosted, '31.02.2026'")
        .contains("Write it as 2026-03-14")
        .contains("2 taken, 10 set aside");
  }

  @Test
  void aSubmittedFileStandsInTheInboxAsAWholeWithAReceipt() throws IOException {
    Path workspace = folder.resolve("w");
    assertThat(run("init", workspace.toString()).code()).isZero();
    Answer answer =
        run(
            "submit",
            "--workspace",
            workspace.toString(),
            "--source",
            "job-board",
            "--as-of",
            "2026-11-01",
            BROKEN.resolve("postings.jsonl").toString());
    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.out()).contains("receipt: ");
    try (var files = Files.list(workspace.resolve("inbox/job-board"))) {
      assertThat(files)
          .singleElement()
          .satisfies(
              f ->
                  assertThat(Files.readAllBytes(f))
                      .isEqualTo(Files.readAllBytes(BROKEN.resolve("postings.jsonl"))));
    }
    assertThat(
            run(
                    "submit",
                    "--workspace",
                    workspace.toString(),
                    "--source",
                    "nobody",
                    BROKEN.resolve("postings.jsonl").toString())
                .err())
        .contains("no source 'nobody'")
        .contains("job-board");
  }

  @Test
  void initDoesNotTouchAWorkspaceThatIsThere() {
    assertThat(run("init", folder.resolve("w").toString()).code()).isZero();
    assertThat(run("init", folder.resolve("w").toString()).code()).isEqualTo(2);
  }

  @Test
  void extractGivesOneObjectALineAndGoesOnAfterABadOne() throws IOException {
    Path raw = Files.createDirectories(folder.resolve("raw"));
    Files.writeString(
        raw.resolve("s.csv"),
        "uri,label,alt_labels,type,broader_uri,definition,deprecated_by\nu/menus,plan menus,menu planning,skill,,,\n");
    Path compiled = folder.resolve("compiled");
    assertThat(
            run(
                    "taxonomy",
                    "import",
                    "--format",
                    "csv",
                    "--out",
                    compiled.toString(),
                    raw.toString())
                .code())
        .isZero();
    Path in = folder.resolve("in.jsonl");
    Files.writeString(
        in,
        "{\"id\":\"1\",\"title\":\"Cook\",\"description\":\"<p>Menu planning is required.</p>\"}\nbroken\n{\"title\":\"no id\"}\n{\"id\":\"2\",\"title\":\"\",\"description\":\"\"}\n{\"id\":\"3\",\"description_html\":\"<p>Menus</p>\"}\n{\"id\":\"4\",\"title\":\"Cook\",\"qualifications\":[\"menu planning\"]}\n");
    Path out = folder.resolve("out.jsonl");
    Answer answer =
        run(
            "extract",
            "--taxonomy",
            compiled.toString(),
            "--in",
            in.toString(),
            "--out",
            out.toString(),
            "--with-text");
    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.err())
        .contains("line 2")
        .contains("line 3")
        .contains("line 5: the object has no description; its fields are id, description_html");
    assertThat(Files.readAllLines(out))
        .hasSize(3)
        .satisfies(
            lines ->
                assertThat(lines.get(0))
                    .contains("\"uri\":\"u/menus\",\"label\":\"plan menus\",\"begin\":0,\"end\":13")
                    .contains("\"requirement\":\"required\""))
        .satisfies(
            lines ->
                assertThat(lines.get(2))
                    .contains("\"uri\":\"u/menus\"")
                    .contains("\"section\":\"requirements\""));
    Files.writeString(
        in,
        "{\"title\":\"Cook\",\"description\":\"You plan menus.\"}\n{\"title\":\"Cook\",\"description_html\":\"<p>You must decide which dishes to offer.</p>\"}\n");
    assertThat(
            run(
                    "benchmark",
                    "--taxonomy",
                    compiled.toString(),
                    "--in",
                    in.toString(),
                    "--rounds",
                    "1",
                    "--meaning",
                    "1")
                .out())
        .contains("ratio: ")
        .contains("sentences held against all skills: 1.0 a posting");
    Files.writeString(in, "{\"id\":7,\"text\":\"menus planned\"}\n");
    assertThat(
            run(
                    "link",
                    "--taxonomy",
                    compiled.toString(),
                    "--kind",
                    "skill",
                    "--in",
                    in.toString(),
                    "--out",
                    out.toString())
                .code())
        .isZero();
    assertThat(Files.readString(out)).contains("{\"id\":7,\"candidates\":[{\"uri\":\"u/menus\"");
  }

  @Test
  void auditNamesTheFaultsOfAnEntry() throws IOException {
    Path file = folder.resolve("c.jsonl");
    Files.writeString(
        file,
        "{\"id\":\"C\",\"type\":\"micro_credential\",\"title\":\"Menus\",\"hours\":60,\"weeks\":13}\n");
    assertThat(run("audit", "--as-of", "2026-11-01", file.toString()).out())
        .contains("no micro-credential as entered")
        .contains("A1")
        .contains("60 hours in 13 weeks");
  }

  @Test
  void auditReadsSeveralFilesAsOneCatalogueAndWritesJson() throws IOException {
    Path part = folder.resolve("part.jsonl");
    Files.writeString(
        part,
        "{\"id\":\"P\",\"type\":\"micro_credential\",\"title\":\"Part\",\"part_of\":[\"W\"]}\n");
    Path whole = folder.resolve("whole.csv");
    Files.writeString(whole, "id,type,title\nW,program,Whole\n");
    String out =
        run("audit", "--json", "--as-of", "2026-11-01", part.toString(), whole.toString()).out();
    assertThat(out.lines()).hasSize(2).allMatch(line -> line.startsWith("{\"id\":"));
    assertThat(out.lines().findFirst().orElseThrow()).contains("\"observed\":\"part of W\"");
    assertThat(run("audit", "--json", part.toString()).out()).contains("not in the catalogue: W");
  }

  @Test
  void auditByAProfileOfACollegesOwn() throws IOException {
    Path college = folder.resolve("college");
    assertThat(run("init", college.toString()).code()).isZero();
    Path own = college.resolve("profiles/rules.yaml");
    Files.writeString(
        own, Files.readString(own).replace("name: seed", "name: harbour").replace("45", "61"));
    Path file = folder.resolve("c.csv");
    Files.writeString(file, "id,type,title,hours,weeks\nC,micro_credential,Menus,60,13\n");
    Answer answer = run("audit", "--all", "--profile", own.toString(), file.toString());
    assertThat(answer.out()).contains("harbour 3").contains("5 to under 61 hours");
    assertThat(answer.out()).doesNotContain("no micro-credential as entered");
  }

  @Test
  void theMethodCanBeProvedOnSimulatedMarkets() {
    assertThat(run("evaluate", "--simulate", "2").out())
        .contains("2 queries")
        .contains("goal planted rises found")
        .contains("bundles in the same hours");
  }

  private static Answer run(String... args) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    ByteArrayOutputStream complained = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
      int code = CommandLineApp.run(args);
      return new Answer(
          code, said.toString(StandardCharsets.UTF_8), complained.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }
}
