package org.skillgap.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbsTest {
  @ParameterizedTest
  @CsvSource({
    "Plan a menu, plan, 3",
    "be able to prepare dishes, prepare, 2",
    "The learner will be able to design a kitchen, design, 4",
    "Students can list allergens, list, 1",
    "Safely transfer a resident, transfer, 2",
    "Planning menus, plan, 3",
    "Writing reports, write, 2",
    "Classifies wounds, classify, 2",
    "Creates a schedule, create, 4",
  })
  void theLevelFollowsTheVerbWhateverStandsBeforeIt(String statement, String verb, int level) {
    assertThat(Verbs.first(statement)).isEqualTo(verb);
    assertThat(Verbs.level(verb)).isEqualTo(level);
  }

  @ParameterizedTest
  @CsvSource({
    "Understand menus, STATE_OF_MIND",
    "Understanding of menus, STATE_OF_MIND",
    "Become familiar with menus, STATE_OF_MIND",
    "Nutrition, NO_VERB",
    "The basics of nutrition, NO_VERB",
    "Menus and diets, NOT_KNOWN",
    "Zest lemons, NOT_KNOWN",
    "Préparer un repas, NOT_KNOWN",
    "'', NO_VERB",
    "123, NO_VERB",
  })
  void whatNoAssessmentSeesIsToldFromWhatIsNotKnown(String statement, String kind) {
    assertThat(Verbs.kind(statement)).isEqualTo(Verbs.Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
  }
}
