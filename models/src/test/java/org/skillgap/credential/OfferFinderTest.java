package org.skillgap.credential;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class OfferFinderTest {
  /** Finds the words "menus" and "dishes" wherever they stand. */
  private static final OfferFinder FINDER =
      new OfferFinder(
          text -> {
            List<FoundSkill> found = new ArrayList<>();
            for (String word : List.of("menus", "dishes")) {
              int at = text.toLowerCase(Locale.ROOT).indexOf(word);
              if (at >= 0) {
                found.add(new FoundSkill("u/" + word, word, at, at + word.length(), 0.9));
              }
            }
            return found;
          });

  @Test
  void aSkillInAnAssessedOutcomeIsFullyTaughtAtTheLevelOfItsVerb() {
    Offer menus =
        offer(
            Entries.with(
                "{description: On menus., outcomes: [{id: '1', text: Design menus for a week}]}"),
            "u/menus");
    assertThat(menus.place()).isEqualTo(1);
    assertThat(menus.assessed()).isTrue();
    assertThat(menus.levelTaught()).isEqualTo(4);
    assertThat(menus.sentence()).isEqualTo("Design menus for a week");
    assertThat(Coverage.quality(menus, null)).isEqualTo(1);
    assertThat(Coverage.quality(menus, 4.0)).isEqualTo(1);
  }

  @Test
  void aLevelThatIsTooLowTeachesOnlyAPart() {
    Offer menus = offer(Entries.with("{outcomes: [{id: '1', text: List menus}]}"), "u/menus");
    assertThat(menus.levelTaught()).isEqualTo(1);
    assertThat(Coverage.quality(menus, 4.0)).isEqualTo(0.25);
  }

  @Test
  void theDescriptionCountsHalfTheTitleLessAndUnassessedAgainHalf() {
    CatalogueEntry entry =
        Entries.with("{title: Menus, description: Many dishes. And more., outcomes: null}");
    assertThat(Coverage.quality(offer(entry, "u/dishes"), null)).isEqualTo(0.25);
    assertThat(Coverage.quality(offer(entry, "u/menus"), null)).isEqualTo(0.15);
    assertThat(offer(entry, "u/dishes").sentence()).isEqualTo("Many dishes.");
  }

  @Test
  void whatFillsAnItemOfADescriptionIsATopicAndOneWordOfManyIsNot() {
    assertThat(focus("Assessment, healthy menus and treatment.", "u/menus")).isEqualTo(0.5);
    assertThat(focus("Menus; dishes.", "u/menus")).isEqualTo(1);
    assertThat(focus("Students cook in groups who write menus for a client.", "u/menus"))
        .isLessThan(0.2);
    assertThat(Items.count("Assessment, diagnosis, and treatment.\nLabs (weekly).")).isEqualTo(5);
  }

  private static double focus(String description, String skill) {
    CatalogueEntry entry =
        Entries.with(
            JsonNodeFactory.instance
                .objectNode()
                .put("title", "Food")
                .put("description", description)
                .putNull("outcomes"));
    return Objects.requireNonNull(offer(entry, skill).focus());
  }

  @Test
  void twoOffersOfTheSameSkillCoverMoreThanOne() {
    Offer half = new Offer("A", "u", "u", 0.5, true, null, null, "s", 0.9, null);
    assertThat(Coverage.of(List.of(half, half), null)).isEqualTo(0.75);
  }

  private static Offer offer(CatalogueEntry entry, String skill) {
    return FINDER.find(entry).stream()
        .filter(o -> o.skillUri().equals(skill))
        .findFirst()
        .orElseThrow();
  }
}
