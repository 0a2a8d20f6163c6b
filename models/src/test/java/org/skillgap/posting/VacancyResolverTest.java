package org.skillgap.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.skillgap.posting.VacancyResolver.Duplicate;

class VacancyResolverTest {
  private static final String TEXT =
      "You assist residents with bathing, dressing and meals on the evening shift. You chart what you see, "
          + "change simple dressings and tell the nurse of every change. A PSW certificate is required, and "
          + "one year of work in a long-term care home. You lift and transfer residents with a mechanical lift.";

  @Test
  void theSameTextOnTheSameSourceWithinDaysIsExact() {
    assertThat(
            resolve(
                posting("a", "1", "2026-03-01", "Guelph", TEXT),
                posting("a", "2", "2026-03-05", "Guelph", TEXT)))
        .hasSize(1)
        .extractingByKey("a/2")
        .satisfies(d -> assertThat(d.kind()).isEqualTo(DuplicateKind.EXACT))
        .satisfies(d -> assertThat(d.vacancyId()).isEqualTo("a/1"));
  }

  @Test
  void theSameVacancyOnAnotherBoardIsOneVacancyThoughItsTextDiffersALittle() {
    String edited = TEXT.replace("one year of work", "one year or more of work");
    assertThat(
            resolve(
                posting("a", "1", "2026-03-01", "Guelph", TEXT),
                posting("b", "9", "2026-03-03", "Guelph", edited)))
        .extractingByKey("b/9")
        .satisfies(d -> assertThat(d.kind()).isEqualTo(DuplicateKind.CROSS_BOARD));
  }

  @Test
  void monthsLaterItIsARepost() {
    assertThat(
            resolve(
                posting("a", "1", "2026-01-01", "Guelph", TEXT),
                posting("a", "2", "2026-05-01", "Guelph", TEXT)))
        .extractingByKey("a/2")
        .satisfies(d -> assertThat(d.kind()).isEqualTo(DuplicateKind.REPOST));
  }

  @Test
  void twoRequisitionsOfOneDayAreNeverMerged() {
    assertThat(
            resolve(
                posting("a", "1", "2026-03-01", "Guelph", TEXT),
                posting("a", "2", "2026-03-01", "Guelph", TEXT)))
        .isEmpty();
  }

  @Test
  void norAreTheyByWayOfAnEarlierPostingThatBothRepeat() {
    Map<String, Duplicate> found =
        resolve(
            posting("a", "1", "2026-01-01", "Guelph", TEXT),
            posting("a", "2", "2026-03-01", "Guelph", TEXT),
            posting("a", "3", "2026-03-01", "Guelph", TEXT));
    assertThat(found).containsOnlyKeys("a/2");
  }

  @Test
  void requisitionNumbersInTheTextTellVacanciesApartOnAnyBoard() {
    assertThat(
            resolve(
                posting("a", "1", "2026-03-01", "Guelph", TEXT + " Requisition ID: 20417."),
                posting("b", "7", "2026-03-02", "Guelph", TEXT + " Requisition ID: 20418.")))
        .isEmpty();
  }

  @Test
  void anotherWardInTheTextOfAWeekIsAnotherVacancy() {
    assertThat(
            resolve(
                posting("a", "1", "2026-03-01", "Guelph", TEXT + " You work on ward 3."),
                posting("a", "2", "2026-03-05", "Guelph", TEXT + " You work on ward 5.")))
        .isEmpty();
  }

  @Test
  void aTextCutShortOnAnotherBoardIsTheSameVacancyAndSaysWhy() {
    assertThat(
            resolve(
                posting("a", "1", "2026-03-01", "Guelph", TEXT),
                posting("b", "9", "2026-03-03", "Guelph, ON", TEXT.substring(0, 170))))
        .extractingByKey("b/9")
        .satisfies(d -> assertThat(d.kind()).isEqualTo(DuplicateKind.CROSS_BOARD))
        .satisfies(d -> assertThat(d.reason()).contains("like place", "same title", "2 days"));
  }

  @Test
  void anotherPlaceIsAnotherVacancy() {
    assertThat(
            resolve(
                posting("a", "1", "2026-03-01", "Guelph", TEXT),
                posting("a", "2", "2026-03-05", "Barrie", TEXT)))
        .isEmpty();
  }

  @Test
  void anotherEmployerIsAnotherVacancy() {
    PostingFingerprint mine = posting("a", "1", "2026-03-01", "Guelph", TEXT);
    Posting other = raw("a", "2", "2026-03-05", "Guelph", "Birch Home", TEXT);
    assertThat(VacancyResolver.resolve(List.of(mine, PostingFingerprint.of(other, TEXT))))
        .isEmpty();
  }

  @Test
  void spellingsOfAnEmployerFallTogether() {
    assertThat(EmployerKey.of("The Maple Home, Inc."))
        .isEqualTo(EmployerKey.of("maple home"))
        .isEqualTo("maple home");
    assertThat(EmployerKey.of("Café Érable Ltée & Co.")).isEqualTo("cafe erable and");
  }

  private static Map<String, Duplicate> resolve(PostingFingerprint... postings) {
    return VacancyResolver.resolve(List.of(postings));
  }

  private static PostingFingerprint posting(
      String source, String id, String day, String place, String text) {
    return PostingFingerprint.of(raw(source, id, day, place, "Maple Home", text), text);
  }

  private static Posting raw(
      String source, String id, String day, String place, String employer, String text) {
    return new Posting(
        source + "/" + id,
        source,
        id,
        "Personal support worker",
        text,
        LocalDate.parse(day),
        null,
        null,
        employer,
        "CA-ON",
        place,
        "CA",
        false,
        1,
        null,
        List.of(),
        null,
        null,
        null,
        "f.jsonl",
        1);
  }
}
