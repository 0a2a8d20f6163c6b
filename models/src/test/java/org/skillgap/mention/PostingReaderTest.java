package org.skillgap.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillgap.posting.Posting;
import org.skillgap.taxonomy.Skill;
import org.skillgap.taxonomy.SkillKind;
import org.skillgap.taxonomy.Taxonomy;
import org.skillgap.taxonomy.TaxonomyManifest;

class PostingReaderTest {
  private static final PostingReader READER =
      PostingReader.ofLabels(
          Taxonomy.of(
              new TaxonomyManifest(TaxonomyManifest.FORMAT, List.of()),
              List.of(
                  skill("menus", "prepare menus for special diets", "special diet menus"),
                  skill("wounds", "change wound dressings", "dressing changes", "wound care"),
                  skill("infection", "recognize signs of infection"),
                  skill(
                      "excel", "use spreadsheets", "spreadsheets", "Excel", "spreadsheet software"),
                  skill("r", "program in R", "R"),
                  skill("discharge", "coordinate discharges"),
                  skill("mdt", "work within a multi-disciplinary team"),
                  skill("go", "program in Go", "Go"),
                  skill("sql", "query databases", "SQL"),
                  skill("org", "organise events"),
                  skill("circuits", "integrated circuits", "ICS"),
                  skill("it", "computer technology", "IT"),
                  skill("applications", "process applications"),
                  skill("pos", "operate point-of-sale systems", "POS"),
                  skill("csharp", "program in C#", "C#"),
                  skill("plan", "plan"),
                  skill("clean", "conduct cleaning tasks", "clean"),
                  skill("gis", "geographic information systems", "GIS", "GPS"),
                  skill("terms", "terminology", "term"),
                  skill("term1", "long term care"),
                  skill("securities", "securities"),
                  skill("intensive", "intensive care medicine", "intensive care"),
                  skill("serve", "serve alcohol", "Smart Serve")),
              List.of()));

  @Test
  void aLabelIsFoundInAnotherForm() {
    assertThat(found("You will be preparing menus for special diets.")).containsExactly("menus");
    assertThat(found("Organizing events for guests.")).containsExactly("org");
  }

  @Test
  void anotherNameLeadsToTheSameSkill() {
    assertThat(found("Experience with dressing changes.")).containsExactly("wounds");
  }

  @Test
  void aHyphenIsWrittenOrNot() {
    assertThat(found("You co-ordinate discharges and use spread-sheets."))
        .containsExactly("discharge", "excel");
    assertThat(found("Work within a multi-disciplinary team.")).containsExactly("mdt");
    assertThat(found("Work within a multidisciplinary team.")).containsExactly("mdt");
    assertThat(read("Back to spread-sheets it is.").get(0).text()).isEqualTo("spread-sheets");
  }

  @Test
  void aSentenceThatSaysItInOtherWordsOrderMeansTheSkill() {
    Mention mention = read("Early signs of an infection must be recognized.").get(0);
    assertThat(mention.skillUri()).isEqualTo("infection");
    assertThat(mention.foundBy()).isEqualTo(FoundBy.SENTENCE);
  }

  @Test
  void excelTheVerbIsNoSpreadsheet() {
    assertThat(found("You excel in a busy kitchen.")).isEmpty();
    assertThat(found("Excel in a role with us.")).isEmpty();
    assertThat(found("Strong knowledge of Excel and SQL.")).containsExactly("excel", "sql");
  }

  @Test
  void oneLetterNamesNeedTheirContext() {
    assertThat(found("Experience with R, SQL and C#.")).containsExactly("r", "sql", "csharp");
    assertThat(found("You go the extra mile.")).isEmpty();
    assertThat(found("Our R & D lab is growing.")).isEmpty();
  }

  @Test
  void lettersThatNoNameSpellsOutNeedTheirContext() {
    assertThat(found("The ICS serves the whole county with three clinics.")).isEmpty();
    assertThat(found("You close the POS at the end of each shift.")).containsExactly("pos");
    assertThat(found("Experience with ICS.")).containsExactly("circuits");
  }

  @Test
  void itsIsNoInformationTechnology() {
    assertThat(found("It’s a great chance to gain experience with us.")).isEmpty();
    assertThat(found("Knowledge of IT systems and of the ward.")).containsExactly("it");
  }

  @Test
  void aCommaPartsTheWordsOfALabel() {
    assertThat(found("You help with specimen processing, application of rules.")).isEmpty();
    assertThat(found("You process applications for housing.")).containsExactly("applications");
  }

  @Test
  void aPlusIsPreferredAndAMatterOfTasteIsNot() {
    assertThat(read("Wound care is a plus.").get(0).requirement()).isEqualTo(Requirement.PREFERRED);
    assertThat(read("Two years of wound care plus a licence.").get(0).requirement())
        .isEqualTo(Requirement.REQUIRED);
  }

  @Test
  void aNegatedSkillIsNoDemand() {
    assertThat(read("No experience with wound care needed.").get(0).requirement())
        .isEqualTo(Requirement.NEGATED);
    assertThat(read("You will not be asked to do dressing changes.").get(0).requirement())
        .isEqualTo(Requirement.NEGATED);
  }

  @Test
  void negationEndsWithItsClause() {
    List<Mention> mentions = read("No experience with SQL needed, but wound care is required.");
    assertThat(mentions)
        .extracting(Mention::requirement)
        .containsExactly(Requirement.NEGATED, Requirement.REQUIRED);
  }

  @Test
  void negationSpeaksOfWhatItStandsBy() {
    assertThat(
            requirements(
                "Wound care matters more to us than paper: experience with SQL is not needed."))
        .containsExactly(Requirement.REQUIRED, Requirement.NEGATED);
    assertThat(requirements("Wound care when no one would notice."))
        .containsExactly(Requirement.REQUIRED);
    assertThat(requirements("You tell us what of the wound care is good and what isn't."))
        .containsExactly(Requirement.REQUIRED);
    assertThat(requirements("Excluding weekends, you do wound care on two floors."))
        .containsExactly(Requirement.REQUIRED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wound care is none of your concern.",
        "No nights, no wound care.",
        "Experience with wound care is unnecessary.",
        "Lack of wound care experience is no obstacle.",
        "Wound care is handled by registered staff only.",
        "Wound care counts for little here.",
        "We do not insist on wound care.",
        "Our nurses handle all of the wound care, so you need not."
      })
  void whatMattersToNobodyIsNegated(String sentence) {
    assertThat(requirements(sentence)).containsOnly(Requirement.NEGATED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "You need no supervision in wound care.",
        "You gladly teach wound care.",
        "You do wound care with or without supervision.",
        "This is not your usual clinic, and you do wound care.",
        "You are particularly interested in wound care.",
        "You give special consideration to wound care.",
        "You stand out in wound care."
      })
  void wordsThatOnlySoundLikeARefusalOrAWelcomeAsk(String sentence) {
    assertThat(requirements(sentence)).containsOnly(Requirement.REQUIRED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Extra credit for wound care.",
        "We look kindly on wound care.",
        "Wound care will set you apart from other candidates.",
        "It wouldn't hurt to know wound care.",
        "Wound care is not a deal-breaker, but welcome.",
        "Wound care will boost your chances."
      })
  void whatEarnsAWelcomeIsPreferred(String sentence) {
    assertThat(requirements(sentence)).containsOnly(Requirement.PREFERRED);
  }

  @Test
  void anAssetIsPreferred() {
    assertThat(read("Wound care is an asset.").get(0).requirement())
        .isEqualTo(Requirement.PREFERRED);
    assertThat(read("Wound care preferred but not required.").get(0).requirement())
        .isEqualTo(Requirement.PREFERRED);
  }

  @Test
  void aSkillInTextAboutTheEmployerIsContext() {
    Mention mention = read("About us\nOur team is known for wound care.").get(0);
    assertThat(mention.requirement()).isEqualTo(Requirement.CONTEXT);
  }

  @Test
  void yearsAndLevelsAreRead() {
    Mention mention = read("At least 3 years of wound care and advanced knowledge.").get(0);
    assertThat(mention.years()).isEqualTo(3);
    assertThat(mention.level()).isEqualTo(4);
  }

  @Test
  void offsetsPointAtTheWordsInTheShownText() {
    Posting posting = posting("<p>😀 &amp; you:</p><ul><li>wound&nbsp;care</li></ul>");
    Reading reading = READER.read(posting);
    Mention mention = reading.mentions().get(0);
    assertThat(reading.text().text().substring(mention.begin(), mention.end()))
        .isEqualTo("wound care");
  }

  @Test
  void anotherLanguageIsPassedOnAndNotMisread() {
    Reading reading =
        READER.read(
            posting("Vous travaillez avec notre équipe et les outils SQL pour la clinique."));
    assertThat(reading.text().language()).isEqualTo("fr");
    assertThat(reading.mentions()).isEmpty();
  }

  @Test
  void preferablyBelongsToItsHalf() {
    assertThat(read("Experience with SQL is required, preferably with wound care."))
        .extracting(Mention::requirement)
        .containsExactly(Requirement.REQUIRED, Requirement.PREFERRED);
    assertThat(read("SQL required, wound care preferred."))
        .extracting(Mention::requirement)
        .containsExactly(Requirement.REQUIRED, Requirement.PREFERRED);
  }

  @Test
  void aTrainingThatTheEmployerGivesAsksForNothing() {
    assertThat(read("Duties\n• Wound care training is provided by our nurses").get(0).requirement())
        .isEqualTo(Requirement.CONTEXT);
  }

  @Test
  void aVerbThatIsDeniedIsNoDemand() {
    assertThat(read("You do not query databases.").get(0).requirement())
        .isEqualTo(Requirement.NEGATED);
    assertThat(read("Do not hesitate to query databases.").get(0).requirement())
        .isEqualTo(Requirement.REQUIRED);
  }

  @Test
  void monthsAndWrittenNumbersAreYears() {
    assertThat(read("At least two (2) years of wound care.").get(0).years()).isEqualTo(2);
    assertThat(read("Minimum 18 months of wound care.").get(0).years()).isEqualTo(2);
  }

  @Test
  void thePlanOfACarePlanIsNotWhatPlanAsksFor() {
    assertThat(found("You will plan and record.")).containsExactly("plan");
    assertThat(found("You follow care plans.")).isEmpty();
    assertThat(found("Experience with discharge planning.")).isEmpty();
  }

  @Test
  void aCleanDrivingLicenceCleansNothing() {
    assertThat(found("You need a full clean driving licence.")).isEmpty();
    assertThat(found("You need the clean uniform.")).isEmpty();
    assertThat(found("You cook and clean.")).containsExactly("clean");
  }

  @Test
  void lettersInCapitalsAreNotStemmed() {
    assertThat(found("You work with the GP and other GPs.")).isEmpty();
    assertThat(found("Knowledge of GIS and SQL.")).containsExactly("gis", "sql");
  }

  @Test
  void securityIsNotTheSingularOfSecurities() {
    assertThat(found("Knowledge of security and of the ward.")).isEmpty();
  }

  @Test
  void aWardOrATitleNamesNoSkill() {
    assertThat(found("Experience in an intensive care unit.")).isEmpty();
    assertThat(found("Experience of intensive care.")).containsExactly("intensive");
    assertThat(found("You will join the Medicine of Intensive Care Unit.")).isEmpty();
  }

  @Test
  void aNameOfTwoWordsIsFoundWrittenAsOne() {
    assertThat(found("SmartServe is a must.")).containsExactly("serve");
  }

  private static List<Requirement> requirements(String text) {
    return read(text).stream().map(Mention::requirement).toList();
  }

  private static List<String> found(String text) {
    return read(text).stream().map(Mention::skillUri).toList();
  }

  private static List<Mention> read(String text) {
    return READER.read(posting(text)).mentions();
  }

  private static Posting posting(String text) {
    return new Posting(
        "s/1",
        "s",
        "1",
        "Worker",
        text,
        LocalDate.EPOCH,
        null,
        null,
        "E",
        null,
        null,
        null,
        true,
        1,
        null,
        List.of(),
        null,
        null,
        null,
        "f",
        1);
  }

  private static Skill skill(String uri, String label, String... others) {
    return new Skill(uri, label, List.of(others), SkillKind.SKILL, List.of(), "", null);
  }
}
