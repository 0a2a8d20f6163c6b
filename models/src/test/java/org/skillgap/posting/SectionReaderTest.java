package org.skillgap.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SectionReaderTest {

  @Test
  void headingsDecideWhatFollowsThem() {
    assertThat(
            sections(
                """
                About us
                Maple Home has cared for seniors since 1962.
                What you'll do
                • Change dressings
                Requirements:
                • PSW certificate
                Nice to have
                • French
                What we offer
                • A pension
                How to apply
                Drop off your resume."""))
        .containsEntry("Maple Home has cared for seniors since 1962.", SectionKind.ABOUT_US)
        .containsEntry("Change dressings", SectionKind.DUTIES)
        .containsEntry("PSW certificate", SectionKind.REQUIREMENTS)
        .containsEntry("French", SectionKind.PREFERRED)
        .containsEntry("A pension", SectionKind.BENEFITS)
        .containsEntry("Drop off your resume.", SectionKind.HOW_TO_APPLY);
  }

  @Test
  void sentencesAreTheSameWithoutTheirSections() {
    String text =
        "About us\n\n• Maple Home cares. We train you!\nPay: £12 an hour, e.g. at night.\n";
    assertThat(SentenceReader.sentences(text))
        .containsExactlyElementsOf(
            SectionReader.read(text, EmployerSentences.NONE).sentences().stream()
                .map(sentence -> new int[] {sentence.begin(), sentence.end()})
                .toList());
  }

  @Test
  void aParagraphWithoutHeadingSpeaksForItself() {
    assertThat(
            sections(
                """
                You will plan menus and order stock.
                We are an equal opportunity employer and welcome applications from everyone.
                Please apply by Friday."""))
        .containsEntry("You will plan menus and order stock.", SectionKind.DUTIES)
        .containsEntry(
            "We are an equal opportunity employer and welcome applications from everyone.",
            SectionKind.DIVERSITY)
        .containsEntry("Please apply by Friday.", SectionKind.HOW_TO_APPLY);
  }

  @Test
  void aNamedEmployerThatSeeksSomebodyDoesNotSpeakOfItself() {
    assertThat(
            sections(
                """
                Harbour House is looking for a cook.
                You order stock and plan menus."""))
        .containsEntry("Harbour House is looking for a cook.", SectionKind.DUTIES);
    assertThat(
            sections(
                """
                Harbour House feeds 90 families a day.
                You order stock and plan menus."""))
        .containsEntry("Harbour House feeds 90 families a day.", SectionKind.ABOUT_US);
  }

  @Test
  void aSentenceThatTheEmployerRepeatsIsAboutTheEmployer() {
    String repeated = "Our clinics run on teamwork and careful data analysis.";
    EmployerSentences known = EmployerSentences.of(Set.of(EmployerSentences.key(repeated)));
    PostingText text = SectionReader.read(repeated + "\nYou take blood samples.", known);
    assertThat(text.sentences())
        .extracting(Sentence::section)
        .containsExactly(SectionKind.ABOUT_US, SectionKind.DUTIES);
  }

  @Test
  void aRepeatedRequirementStaysARequirement() {
    String line = "• Valid police check for the vulnerable sector";
    EmployerSentences known = EmployerSentences.of(Set.of(EmployerSentences.key(line)));
    PostingText text = SectionReader.read("Requirements\n" + line, known);
    assertThat(text.sentences().get(1).section()).isEqualTo(SectionKind.REQUIREMENTS);
  }

  @Test
  void offsetsOfSentencesPointAtTheirWords() {
    String text = "We cook 😀 daily. You clean, e.g. ovens. Done?";
    assertThat(SectionReader.read(text, EmployerSentences.NONE).sentences())
        .extracting(s -> text.substring(s.begin(), s.end()))
        .containsExactly("We cook 😀 daily.", "You clean, e.g. ovens.", "Done?");
  }

  @Test
  void inAPostingOfOneParagraphEachSentenceSpeaksForItself() {
    String asks =
        "You plan the menus of the week, order the stock, keep the line clean and train new cooks"
            + " at the grill, the fryer and the cold station, on weekdays and on every second"
            + " weekend of the month.";
    String checks =
        "You check the temperatures of all coolers twice a day, write them down, and throw out what"
            + " is past its date, so that what leaves the kitchen is safe for guests with allergies,"
            + " and you tell the supervisor what was thrown out and why, since"
            + " the next order depends on it and the cost of food is counted at the end of every"
            + " week by the supervisor and the owner together, in the small office behind the kitchen.";
    String gives = "We offer staff meals and a pension.";
    assertThat(sections(asks + " " + checks + " " + gives))
        .containsEntry(asks, SectionKind.DUTIES)
        .containsEntry(checks, SectionKind.DUTIES)
        .containsEntry(gives, SectionKind.BENEFITS);
  }

  @Test
  void aCueWithinAnotherWordSaysNothing() {
    // "omers" is a pension plan, and the end of "customers".
    assertThat(sections("You serve customers at the counter."))
        .containsEntry("You serve customers at the counter.", SectionKind.DUTIES);
    assertThat(sections("Members of OMERS from the first day."))
        .containsEntry("Members of OMERS from the first day.", SectionKind.BENEFITS);
  }

  @Test
  void frenchIsToldFromEnglish() {
    assertThat(
            SectionReader.read(
                    "Vous préparez les repas pour les résidents avec notre équipe.",
                    EmployerSentences.NONE)
                .language())
        .isEqualTo("fr");
    assertThat(
            SectionReader.read(
                    "You prepare the meals for our residents with the team.",
                    EmployerSentences.NONE)
                .language())
        .isEqualTo("en");
  }

  @Test
  void aListIsClosedByAParagraphThatSpeaksOfSomethingElse() {
    assertThat(
            sections(
                """
                Desirable
                • French
                • A second language
                In return you will receive a pension and paid training in wound care.
                Please send your resume to the home by Friday."""))
        .containsEntry("A second language", SectionKind.PREFERRED)
        .containsEntry(
            "In return you will receive a pension and paid training in wound care.",
            SectionKind.BENEFITS)
        .containsEntry("Please send your resume to the home by Friday.", SectionKind.HOW_TO_APPLY);
  }

  @Test
  void theEmployerBeforeTheFirstHeadingIsAboutTheEmployer() {
    assertThat(
            sections(
                """
                Larch Valley Health Centre serves 4,000 patients with a team of nine.
                We are looking for a nurse who can take blood samples.
                Requirements
                • Registration"""))
        .containsEntry(
            "Larch Valley Health Centre serves 4,000 patients with a team of nine.",
            SectionKind.ABOUT_US)
        .containsEntry(
            "We are looking for a nurse who can take blood samples.", SectionKind.REQUIREMENTS);
  }

  @Test
  void aDesirableItemAmongRequirementsIsPreferredAndTheListGoesOn() {
    assertThat(
            sections(
                """
                Requirements
                • A nursing degree
                • A driving licence (desirable)
                • Two references"""))
        .containsEntry("A nursing degree", SectionKind.REQUIREMENTS)
        .containsEntry("A driving licence (desirable)", SectionKind.PREFERRED)
        .containsEntry("Two references", SectionKind.REQUIREMENTS);
  }

  @Test
  void aRepeatedDutyUnderItsHeadingStaysADuty() {
    String duty = "You will help residents with meals and record what they ate.";
    EmployerSentences known = EmployerSentences.of(Set.of(EmployerSentences.key(duty)));
    PostingText text = SectionReader.read("What you will do\n" + duty, known);
    assertThat(text.sentences().get(1).section()).isEqualTo(SectionKind.DUTIES);
  }

  @Test
  void aDayToDayHeadingAnnouncesDuties() {
    assertThat(sections("Your Day-to-Day...\n• Menus for forty children"))
        .containsEntry("Menus for forty children", SectionKind.DUTIES);
  }

  @Test
  void aFactBesideTheTextEndsNoSection() {
    assertThat(sections("Duties\n• Fill the carts\nSalary: $24 an hour\n• Wash the floors"))
        .containsEntry("Salary: $24 an hour", SectionKind.BENEFITS)
        .containsEntry("Wash the floors", SectionKind.DUTIES);
  }

  @Test
  void whoListsDoingsTellsOfDuties() {
    String doings =
        "Our practical nurse is the clinical backbone of the whole program in Sudbury: giving"
            + " insulin, trimming nails, coaching students and keeping charts.";
    assertThat(
            sections(
                "Fern House is owned by the people who live and work in it, and they vote on everything.\n"
                    + doings))
        .containsEntry(doings, SectionKind.DUTIES);
  }

  private static Map<String, SectionKind> sections(String text) {
    Map<String, SectionKind> sections = new TreeMap<>();
    SectionReader.read(text, EmployerSentences.NONE)
        .sentences()
        .forEach(s -> sections.put(text.substring(s.begin(), s.end()), s.section()));
    return sections;
  }
}
