package org.skillgap.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.skillgap.taxonomy.Occupation;
import org.skillgap.taxonomy.Skill;
import org.skillgap.taxonomy.SkillKind;
import org.skillgap.taxonomy.Taxonomy;
import org.skillgap.taxonomy.TaxonomyManifest;
import org.skillgap.taxonomy.VectorIndex;

/** The same words mean one thing to a nurse and another to a cook. */
class PostingModelTest {
  private static final String SENTENCE = "Say at handover how each resident slept";

  private static Taxonomy taxonomy;
  private static Hint hint;

  @BeforeAll
  static void read() {
    Occupation nurse = occupation("o/nurse", "nurse", List.of("u/report"), List.of("u/lift"));
    Occupation cook = occupation("o/cook", "cook", List.of("u/menus"), List.of());
    taxonomy =
        Taxonomy.of(
            new TaxonomyManifest(TaxonomyManifest.FORMAT, List.of()),
            List.of(
                skill("u/report", "give shift report"),
                skill("u/lift", "use mechanical lifts"),
                skill("u/menus", "plan menus")),
            List.of(nurse, cook));
    SentenceLinker linker = SentenceLinker.of(VectorIndex.of(taxonomy), LinkModel.trained());
    hint =
        linker.hints(List.of(SENTENCE)).get(0).stream()
            .filter(h -> h.skill().uri().equals("u/report"))
            .findFirst()
            .orElseThrow();
  }

  private static Skill skill(String uri, String label) {
    return new Skill(uri, label, List.of(), SkillKind.SKILL, List.of(), "", null);
  }

  private static Occupation occupation(
      String uri, String label, List<String> essential, List<String> optional) {
    return new Occupation(
        "own", uri, label, List.of(), List.of(), "", List.of(), essential, optional);
  }

  private static double probability(String occupation) {
    return PostingModel.trained()
        .of(
            GoldSentence.key("a posting that nobody has marked"),
            OccupationSkills.of(taxonomy.occupation(occupation).orElseThrow(), taxonomy))
        .probability(hint);
  }

  @Test
  void aSkillIsLikelierWhereTheOccupationCannotDoWithoutIt() {
    assertThat(probability("o/nurse")).isGreaterThan(2 * probability("o/cook"));
  }

  @Test
  void anOccupationWithoutSkillsSaysNothing() {
    assertThat(
            OccupationSkills.of(occupation("o/new", "new", List.of(), List.of()), taxonomy)
                .isEmpty())
        .isTrue();
  }

  @Test
  void aHintStandsInTheClauseThatGivesIt() {
    assertThat(SENTENCE.substring(hint.begin(), hint.end())).isEqualTo(SENTENCE);
  }
}
