package org.skillgap.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillgap.taxonomy.Skill;
import org.skillgap.taxonomy.SkillKind;
import org.skillgap.taxonomy.Taxonomy;
import org.skillgap.taxonomy.TaxonomyManifest;
import org.skillgap.taxonomy.VectorIndex;

class SentenceLinkerTest {
  private static SentenceLinker linker;

  @BeforeAll
  static void open() {
    Taxonomy taxonomy =
        Taxonomy.of(
            new TaxonomyManifest(TaxonomyManifest.FORMAT, List.of()),
            List.of(
                skill("u/java", "Java (computer programming)"),
                skill("u/menus", "plan menus"),
                skill("u/stocks", "prepare stocks and broths"),
                skill("u/lift", "use mechanical lifts"),
                skill("u/conflict", "resolve conflict"),
                skill("u/teams", "work in a team")),
            List.of());
    linker = SentenceLinker.of(VectorIndex.of(taxonomy), LinkModel.trained());
  }

  private static Skill skill(String uri, String label) {
    return new Skill(uri, label, List.of(), SkillKind.SKILL, List.of(), "", null);
  }

  @Test
  void aSentenceLeadsToTheSkillThatItMeansWithoutNamingIt() {
    assertThat(linker.rank("Settle disputes between neighbours").get(0).skill().uri())
        .isEqualTo("u/conflict");
  }

  @Test
  void aSentenceDoesNotFeelWhatItIsAskedForWith() {
    // More skills than a part of a sentence finds: which ones are weighed depends on the part.
    List<Skill> skills =
        Stream.of("repair", "paint", "sell", "wash", "design", "count")
            .flatMap(
                verb ->
                    Stream.of("boats", "roofs", "shoes", "tents", "pianos", "gardens", "engines")
                        .map(what -> skill("u/" + verb + "/" + what, verb + " " + what)))
            .toList();
    SentenceLinker many =
        SentenceLinker.of(
            VectorIndex.of(
                Taxonomy.of(
                    new TaxonomyManifest(TaxonomyManifest.FORMAT, List.of()), skills, List.of())),
            LinkModel.trained());
    List<String> sentences =
        List.of(
            "Mend what leaks on the water, and tune instruments",
            "Piano",
            "Customers buy their footwear from you, while the lawn and the hedges are yours to plan");
    assertThat(seen(many, sentences))
        .isEqualTo(sentences.stream().flatMap(one -> seen(many, List.of(one)).stream()).toList())
        .doesNotContain(List.of());
    assertThat(many.hints(List.of())).isEmpty();
  }

  private static List<List<String>> seen(SentenceLinker linker, List<String> sentences) {
    return linker.candidates(sentences).stream()
        .map(all -> all.stream().map(c -> c.skill() + Arrays.toString(c.signs())).toList())
        .toList();
  }

  @Test
  void aQualifierInBracketsIsNoPartOfTheName() {
    String text = "Three years of Java in production";
    Link best = linker.rank(text).get(0);
    assertThat(best.skill().uri()).isEqualTo("u/java");
    assertThat(text.substring(best.begin(), best.end())).contains("Java");
  }

  @Test
  void aSentenceOfNothingOfTheKindIsHeldUnlikely() {
    assertThat(linker.rank("Parking is free for all.").get(0).probability())
        .isLessThan(linker.threshold());
  }

  @Test
  void aDefinitionTellsWhatTheLabelDoesNot() {
    double without = ofDefinition("Seats filled by the foreman");
    double with = ofDefinition("Comfort families after a death and arrange the funeral with them");
    assertThat(with).isGreaterThan(without + 0.1);
  }

  private static double ofDefinition(String definition) {
    Skill skill =
        new Skill("u/x", "work of type b", List.of(), SkillKind.SKILL, List.of(), definition, null);
    Taxonomy taxonomy =
        Taxonomy.of(
            new TaxonomyManifest(TaxonomyManifest.FORMAT, List.of()), List.of(skill), List.of());
    List<SentenceLinker.Seen> seen =
        SentenceLinker.untrained(VectorIndex.of(taxonomy))
            .candidates("You help the bereaved to plan a burial");
    return seen.get(0).signs()[Sign.names().indexOf(Sign.DEFINITION.name())];
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\u0007\u001b",
        "\uD83D\uDC69\u200D\uD83C\uDF73\uD83D\uDD25 plan menus \uD83D\uDE00",
        "\u05EA\u05DB\u05E0\u05D5\u05DF \u05EA\u05E4\u05E8\u05D9\u05D8\u05D9\u05DD plan menus",
        "unpaired \uD83D surrogate, plan menus",
        "!!! ... ;;; ((( )))"
      })
  void hostileTextGivesPlacesWithinTheText(String text) {
    for (Link link : linker.rank(text)) {
      assertThat(link.begin()).isBetween(0, link.end());
      assertThat(link.end()).isLessThanOrEqualTo(text.length());
    }
  }

  @Test
  void aVeryLongTextIsReadFromItsBeginning() {
    String text = "plan menus, " + "and so on ".repeat(20_000);
    assertThat(linker.rank(text)).anyMatch(link -> link.skill().uri().equals("u/menus"));
  }
}
