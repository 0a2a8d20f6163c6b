package org.skillgap.pipeline.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.skillgap.contract.Column;
import org.skillgap.contract.Rows;
import org.skillgap.contract.Table;
import org.skillgap.finding.StageCount;
import org.skillgap.mention.FoundBy;
import org.skillgap.mention.Mention;
import org.skillgap.mention.Requirement;
import org.skillgap.pipeline.Tables;
import org.skillgap.pipeline.TestSpark;
import org.skillgap.posting.SectionKind;

class WarehouseTest {
  private static SparkSession spark;
  private static Warehouse tables;

  @BeforeAll
  static void open() {
    spark = TestSpark.fresh();
    tables = Warehouse.of(spark);
  }

  @AfterAll
  static void close() {
    spark.stop();
  }

  @Table(name = "everything", version = 1, grain = "one of each kind", key = "id")
  public record Everything(
      @Column("Key") String id,
      int number,
      long big,
      double real,
      boolean flag,
      @Nullable Integer maybe,
      @Nullable Double maybeReal,
      LocalDate day,
      @Nullable LocalDate maybeDay,
      SectionKind kind,
      List<String> words,
      List<Inner> inners,
      @Nullable Inner one,
      long line) {}

  public record Inner(String name, @Nullable Integer level, List<Integer> numbers) {}

  private static final Everything FULL =
      new Everything(
          "a",
          1,
          2L,
          0.5,
          true,
          3,
          4.5,
          LocalDate.of(2026, 1, 2),
          LocalDate.of(2026, 1, 3),
          SectionKind.DUTIES,
          List.of("x", "y"),
          List.of(new Inner("n", 1, List.of(1, 2)), new Inner("m", null, List.of())),
          new Inner("o", 2, List.of()),
          1);
  private static final Everything SPARSE =
      new Everything(
          "b",
          0,
          0,
          0,
          false,
          null,
          null,
          LocalDate.EPOCH,
          null,
          SectionKind.OTHER,
          List.of(),
          List.of(),
          null,
          2);

  @Test
  void aRecordComesBackAsItWent() {
    tables.overwrite(
        spark.createDataset(List.of(FULL, SPARSE), RecordEncoder.of(Everything.class)),
        Everything.class);
    assertThat(tables.read(Everything.class).collectAsList()).containsExactly(FULL, SPARSE);
  }

  @Test
  void everyTableCanBeStoredAndReadWhileItIsEmpty() {
    for (Class<? extends Record> row : Tables.ALL) {
      roundTrip(row);
    }
  }

  private static <T extends Record> void roundTrip(Class<T> row) {
    tables.overwrite(spark.createDataset(List.<T>of(), RecordEncoder.of(row)), row);
    assertThat(tables.read(row).count()).as(row.getSimpleName()).isZero();
  }

  @Test
  void aColumnsMeaningTravelsWithTheSchema() {
    StructField field = RecordEncoder.of(Mention.class).schema().apply("skillUri");
    assertThat(field.getComment().get()).isEqualTo("Skill of the taxonomy");
  }

  @Test
  void aTypeThatNoColumnCanHoldIsRefusedByName() {
    assertThatThrownBy(() -> RecordEncoder.of(Odd.class)).hasMessageContaining("Odd.thing");
  }

  public record Odd(Thread thing) {}

  @Test
  void aMergedRowReplacesTheOneWithItsKey() {
    tables.merge(
        spark.createDataset(List.of(stage("s", 1), stage("t", 2)), RecordEncoder.of(Keyed.class)),
        Keyed.class,
        "line");
    tables.merge(
        spark.createDataset(List.of(stage("s", 5), stage("u", 6)), RecordEncoder.of(Keyed.class)),
        Keyed.class,
        "line");
    assertThat(tables.read(Keyed.class).orderBy("name").collectAsList())
        .containsExactly(stage("s", 5), stage("t", 2), stage("u", 6));
  }

  @Test
  void ofTwoNewRowsWithOneKeyTheOneOfTheLaterFileStaysInWhateverOrderTheyCome() {
    Keyed early = new Keyed("v", "a.csv", 3);
    Keyed late = new Keyed("v", "b.csv", 3);
    for (List<Keyed> rows : List.of(List.of(early, late), List.of(late, early))) {
      tables.merge(spark.createDataset(rows, RecordEncoder.of(Keyed.class)), Keyed.class, "line");
      assertThat(tables.read(Keyed.class).where("name = 'v'").collectAsList())
          .containsExactly(late);
    }
  }

  @Table(name = "keyed", version = 1, grain = "one name", key = "name")
  public record Keyed(String name, String file, long line) {}

  private static Keyed stage(String name, long line) {
    return new Keyed(name, "a.csv", line);
  }

  @Test
  void aTableWrittenBeforeItsRecordsGainedFieldsIsReadWithThemAbsentAndCanBeWrittenAnew() {
    Early early = new Early("a", new Old("x"), List.of(new Old("y")));
    tables.overwrite(
        spark.createDataset(List.of(early), RecordEncoder.of(Early.class)), Early.class);
    long before = tables.snapshot(Early.class).orElseThrow();
    Late asRead =
        new Late("a", new Young("x", null), List.of(new Young("y", null)), null, List.of());
    assertThat(tables.read(Late.class).collectAsList()).containsExactly(asRead);
    Late late =
        new Late(
            "b", new Young("x", 3), List.of(new Young("y", 4)), new Young("z", 5), List.of("w"));
    tables.overwrite(spark.createDataset(List.of(late), RecordEncoder.of(Late.class)), Late.class);
    assertThat(tables.read(Late.class).collectAsList()).containsExactly(late);
    assertThat(tables.readAt(Late.class, before).collectAsList()).containsExactly(asRead);
  }

  @Table(name = "grown", version = 1, grain = "one name", key = "name")
  public record Early(String name, @Nullable Old one, List<Old> several) {}

  @Table(name = "grown", version = 2, grain = "one name", key = "name")
  public record Late(
      String name,
      @Nullable Young one,
      List<Young> several,
      @Nullable Young more,
      List<String> words) {
    public Late {
      words = Rows.list(words);
    }
  }

  public record Old(String word) {}

  public record Young(String word, @Nullable Integer number) {}

  @Test
  void anOlderSnapshotIsStillReadable() {
    tables.overwrite(
        spark.createDataset(
            List.of(new StageCount("one", "", 1, 1, 0, 0)), RecordEncoder.of(StageCount.class)),
        StageCount.class);
    Optional<Long> before = tables.snapshot(StageCount.class);
    tables.overwrite(
        spark.createDataset(
            List.of(new StageCount("two", "", 2, 2, 0, 0)), RecordEncoder.of(StageCount.class)),
        StageCount.class);
    assertThat(tables.readAt(StageCount.class, before.orElseThrow()).collectAsList())
        .extracting(StageCount::stage)
        .containsExactly("one");
    assertThat(tables.read(StageCount.class).collectAsList())
        .extracting(StageCount::stage)
        .containsExactly("two");
  }

  @Test
  void enumsAreStoredByName() {
    Mention mention =
        new Mention(
            "p",
            "u",
            "l",
            0,
            1,
            "t",
            0,
            1,
            SectionKind.DUTIES,
            Requirement.REQUIRED,
            null,
            3,
            0.5,
            FoundBy.LABEL);
    assertThat(
            spark
                .createDataset(List.of(mention), RecordEncoder.of(Mention.class))
                .toDF()
                .first()
                .<String>getAs("section"))
        .isEqualTo("DUTIES");
  }
}
