package org.skillgap.pipeline.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillgap.mention.Mention;
import org.skillgap.mention.View;
import org.skillgap.pipeline.TestSpark;
import org.skillgap.pipeline.posting.RepeatedSentence;
import org.skillgap.pipeline.table.RecordEncoder;
import org.skillgap.posting.EmployerKey;
import org.skillgap.posting.Posting;
import org.skillgap.taxonomy.TaxonomyCompiler;
import org.skillgap.taxonomy.TaxonomyFormat;

/** What is read anew, and what is taken over from an earlier night. */
class ReadPostingsTest {
  private static final String EMPLOYER = "Corner Kitchen";
  private static final String OURS = "We have cooked for our town since the year we began.";
  private static final Posting KNIVES =
      posting("board/1", "Line cook", "You use knives all day. " + OURS, "a.jsonl");
  private static final Posting MENUS =
      posting("board/2", "Cook", "Healthy menu planning is required in this kitchen.", "a.jsonl");

  @TempDir private static Path folder;
  private static SparkSession spark;
  private static TaxonomyPlace place;

  @BeforeAll
  static void open() throws IOException {
    spark = TestSpark.fresh();
    Path raw = Files.createDirectories(folder.resolve("raw"));
    Files.writeString(
        raw.resolve("s.csv"),
        """
        uri,label,alt_labels,type,broader_uri,definition,deprecated_by
        u/menus,plan healthy menus,healthy menu planning,skill,,,
        u/knife,use knives,knife skills,skill,,,
        """);
    Files.writeString(
        raw.resolve("o.csv"),
        """
        uri,label,alt_labels,noc,definition,broader_uri
        o/cook,cook,line cook,63200,Cooks.,
        """);
    Path compiled = folder.resolve("taxonomy");
    TaxonomyCompiler.compile(
        TaxonomyFormat.CSV.importer().read(List.of(raw)), List.of(raw), compiled);
    place = new TaxonomyPlace(compiled.toString(), "1", View.LABELS, "1");
  }

  @AfterAll
  static void close() throws IOException {
    spark.close();
  }

  @Test
  void whatHasNotChangedIsTakenOver() {
    List<ReadPosting> first = read(List.of(KNIVES, MENUS), List.of(), List.of(), place);
    assertThat(first).allMatch(ReadPosting::fresh);
    assertThat(labels(first)).containsExactly("use knives", "plan healthy menus");

    // Believed without a look at the text: so it was not read.
    List<KeptReading> kept = first.stream().map(r -> without(r.reading())).toList();
    List<ReadPosting> second = read(List.of(KNIVES, MENUS), List.of(), kept, place);
    assertThat(second).noneMatch(ReadPosting::fresh);
    assertThat(labels(second)).isEmpty();
  }

  @Test
  void aPostingThatIsDeliveredAgainKeepsItsReadingAndGetsItsNewPlace() {
    List<KeptReading> kept = kept(List.of(KNIVES), List.of(), place);
    Posting again = posting("board/1", KNIVES.title(), KNIVES.description(), "b.jsonl");
    ReadPosting read = read(List.of(again), List.of(), kept, place).get(0);
    assertThat(read.fresh()).isFalse();
    assertThat(read.posting().file()).isEqualTo("b.jsonl");
  }

  @Test
  void otherWordsAreReadAnewAndTheRestIsNot() {
    List<KeptReading> kept = kept(List.of(KNIVES, MENUS), List.of(), place);
    Posting text = posting("board/1", KNIVES.title(), "Healthy menu planning.", "a.jsonl");
    assertThat(fresh(List.of(text, MENUS), List.of(), kept, place)).containsExactly(true, false);
    Posting title = posting("board/1", "Chef", KNIVES.description(), "a.jsonl");
    assertThat(fresh(List.of(title, MENUS), List.of(), kept, place)).containsExactly(true, false);
  }

  @Test
  void anotherTaxonomyViewOrProgramReadsAllAnew() {
    List<KeptReading> kept = kept(List.of(KNIVES, MENUS), List.of(), place);
    for (TaxonomyPlace other :
        List.of(
            new TaxonomyPlace(place.folder(), "2", View.LABELS, "1"),
            new TaxonomyPlace(place.folder(), "1", View.LABELS, "2"))) {
      assertThat(fresh(List.of(KNIVES, MENUS), List.of(), kept, other))
          .as("%s", other)
          .containsExactly(true, true);
    }
    assertThat(WaitingPosting.of(KNIVES, List.of(), place).basis())
        .isNotEqualTo(
            WaitingPosting.of(
                    KNIVES, List.of(), new TaxonomyPlace(place.folder(), "1", View.MEANING, "1"))
                .basis());
  }

  @Test
  void whatTheEmployerRepeatsMattersWhereItStandsOnly() {
    List<KeptReading> kept = kept(List.of(KNIVES, MENUS), List.of(), place);
    List<RepeatedSentence> repeated =
        List.of(
            new RepeatedSentence(
                EmployerKey.of(EMPLOYER), "we have cooked for our town since the year we began"),
            new RepeatedSentence(
                EmployerKey.of(EMPLOYER), "a sentence that stands in neither of the two"));
    assertThat(fresh(List.of(KNIVES, MENUS), repeated, kept, place)).containsExactly(true, false);
  }

  private static List<KeptReading> kept(
      List<Posting> postings, List<RepeatedSentence> repeated, TaxonomyPlace taxonomy) {
    return read(postings, repeated, List.of(), taxonomy).stream()
        .map(ReadPosting::reading)
        .toList();
  }

  private static List<Boolean> fresh(
      List<Posting> postings,
      List<RepeatedSentence> repeated,
      List<KeptReading> kept,
      TaxonomyPlace taxonomy) {
    return read(postings, repeated, kept, taxonomy).stream().map(ReadPosting::fresh).toList();
  }

  private static List<ReadPosting> read(
      List<Posting> postings,
      List<RepeatedSentence> repeated,
      List<KeptReading> kept,
      TaxonomyPlace taxonomy) {
    return ReadPostings.transform(
            spark.createDataset(postings, RecordEncoder.of(Posting.class)),
            repeated,
            spark.createDataset(kept, RecordEncoder.of(KeptReading.class)),
            taxonomy,
            2)
        .collectAsList()
        .stream()
        .sorted(Comparator.comparing(read -> read.posting().postingId()))
        .toList();
  }

  private static List<String> labels(List<ReadPosting> read) {
    return read.stream().flatMap(r -> r.mentions().stream()).map(Mention::skillLabel).toList();
  }

  private static KeptReading without(KeptReading reading) {
    return new KeptReading(
        reading.postingId(),
        reading.basis(),
        reading.text(),
        reading.language(),
        reading.occupations(),
        reading.sections(),
        List.of());
  }

  private static Posting posting(String id, String title, String description, String file) {
    return new Posting(
        id,
        "board",
        id,
        title,
        description,
        LocalDate.of(2026, 5, 4),
        null,
        null,
        EMPLOYER,
        "CA-ON",
        null,
        "CA",
        false,
        1,
        null,
        List.of(),
        null,
        null,
        null,
        file,
        1);
  }
}
