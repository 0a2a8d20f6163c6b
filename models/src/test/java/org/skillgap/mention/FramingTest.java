package org.skillgap.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skillgap.mention.SkillReader.Span;
import org.skillgap.taxonomy.Skill;
import org.skillgap.taxonomy.SkillKind;

/** What is left of a clause when its skill is taken out. */
class FramingTest {
  private static final int BEGIN = 100;

  @Test
  void theSkillAndItsNeighboursAreTakenOut() {
    assertThat(framing("We look kindly on French and on SQL.", "French", "SQL"))
        .isEqualTo("We look kindly on this skill and on something.");
  }

  @Test
  void onlyTheClauseOfTheSkillIsLeft() {
    assertThat(framing("SQL is vital; French helps.", "French", "SQL"))
        .isEqualTo(" this skill helps.");
    assertThat(framing("SQL is vital; French helps.", "SQL", "French"))
        .isEqualTo("this skill is vital");
  }

  @Test
  void ofSkillsThatShareWordsTheOneInQuestionIsTakenOut() {
    assertThat(framing("You clean fryers daily.", "fryers", "clean fryers"))
        .isEqualTo("You clean this skill daily.");
    assertThat(framing("You clean fryers daily.", "clean fryers", "fryers"))
        .isEqualTo("You this skill daily.");
  }

  @Test
  void aListSaysNothingOfItsSkills() {
    assertThat(Framing.isBare("something, this skill and something.")).isTrue();
    assertThat(Framing.isBare("- this skill")).isTrue();
    assertThat(Framing.isBare("this skill helps")).isFalse();
    assertThat(Framing.isBare("this skill " + "- ".repeat(100_000))).isTrue();
  }

  // The first name is the one whose framing is asked for.
  private static String framing(String sentence, String... names) {
    List<Span> spans = new ArrayList<>();
    for (String name : names) {
      int at = sentence.indexOf(name);
      spans.add(new Span(skill(name), BEGIN + at, BEGIN + at + name.length(), 0.9, FoundBy.LABEL));
    }
    return Framing.of(sentence, BEGIN, spans, spans.get(0));
  }

  private static Skill skill(String label) {
    return new Skill("u/" + label, label, List.of(), SkillKind.SKILL, List.of(), "", null);
  }
}
