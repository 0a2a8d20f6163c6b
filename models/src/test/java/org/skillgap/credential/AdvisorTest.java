package org.skillgap.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skillgap.credential.Recommendation.Draft;
import org.skillgap.credential.Recommendation.Outcome;
import org.skillgap.credential.RuleResult.Verdict;
import org.skillgap.credential.advice.AdviceInput;
import org.skillgap.credential.advice.Advisor;
import org.skillgap.gap.Cause;
import org.skillgap.gap.Gap;
import org.skillgap.gap.GapFactors;
import org.skillgap.gap.GapLabel;
import org.skillgap.gap.Interval;
import org.skillgap.gap.Program;
import org.skillgap.gap.SkillCluster;
import org.skillgap.message.Message;
import org.skillgap.taxonomy.SkillKind;

class AdvisorTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
  private static final Program PROGRAM =
      new Program("p", "Culinary Arts", null, "CA-ON", List.of("noc:63200"), List.of("*"), null);

  @Test
  void aCleanMicroCredentialThatCoversTheClusterIsUsed() {
    Recommendation advice =
        advise(
            List.of(gap("u/menus", GapLabel.ACT)),
            List.of(Entries.clean()),
            List.of(offer("MENUS", "u/menus", "1")));
    assertThat(advice.outcome()).isEqualTo(Outcome.USE);
    assertThat(advice.targets()).containsExactly("MENUS");
    assertThat(advice.runnerUp()).isNotEqualTo(Outcome.USE);
  }

  @Test
  void withoutAnOfferStrongEvidenceAsksToCreateOneAndWritesItsBrief() {
    Recommendation advice = advise(List.of(gap("u/menus", GapLabel.ACT)), List.of(), List.of());
    assertThat(advice.outcome()).isEqualTo(Outcome.CREATE);
    assertThat(advice.draft()).isNotNull();
    assertThat(advice.draft().outcomes())
        .hasSizeBetween(3, 6)
        .allMatch(o -> Verbs.measurable(o.text()));
    assertThat(advice.draft().hours()).isBetween(5.0, 44.0);
    assertThat(advice.against()).anyMatch(reason -> reason.text().contains("partner needed"));
    assertThat(advice.runnerUpReason().text())
        .contains("would carry it")
        .doesNotContain("does not");
  }

  @Test
  void weakEvidenceIsWatchedAndNothingIsCreated() {
    assertThat(advise(List.of(gap("u/menus", GapLabel.VALIDATE)), List.of(), List.of()).outcome())
        .isEqualTo(Outcome.WATCH);
  }

  @Test
  void thinDataSaysNotEnoughEvidence() {
    assertThat(
            advise(List.of(gap("u/menus", GapLabel.INSUFFICIENT)), List.of(), List.of()).outcome())
        .isEqualTo(Outcome.NOT_ENOUGH_EVIDENCE);
  }

  @Test
  void aGapThatPayExplainsIsNoneForTraining() {
    Recommendation advice =
        advise(List.of(gap("u/menus", GapLabel.ACT, Cause.PAY, 5)), List.of(), List.of());
    assertThat(advice.outcome()).isEqualTo(Outcome.NOT_SUITABLE);
    assertThat(advice.reason().text()).contains("pay");
  }

  @Test
  void aSkillThatAllWorkAsksForIsEmbedded() {
    assertThat(
            advise(
                    List.of(gap("u/menus", GapLabel.ACT, Cause.SHORT_TRAINING, 0.5)),
                    List.of(),
                    List.of())
                .reason()
                .text())
        .contains("embed");
  }

  @Test
  void theMentalHealthCourseIsSplitToItsAssessmentPart() {
    CatalogueEntry course =
        Entries.with(
            """
            {"id": "MH", "type": "COURSE", "title": "Mental Health and Wellness", "hours": 45, "weeks": 13,
             "outcomes": [{"id": "1", "text": "Conduct a mental health assessment"}, {"id": "2", "text": "Describe common diagnoses"},
                          {"id": "3", "text": "Outline treatment options"}]}
            """);
    List<Offer> offers =
        List.of(
            offer("MH", "u/assess", "1"),
            offer("MH", "u/diagnose", "2"),
            offer("MH", "u/treat", "3"));
    Recommendation advice = advise(List.of(gap("u/assess", GapLabel.ACT)), List.of(course), offers);
    assertThat(advice.outcome()).isEqualTo(Outcome.SPLIT);
    assertThat(advice.reason().text())
        .contains("Conduct a mental health assessment")
        .contains("15 hours");
    assertThat(advice.draft().hours()).isEqualTo(15);
    assertThat(advice.draft().outcomes())
        .as("3 to 6, as of a new offering")
        .hasSizeBetween(3, 6)
        .extracting(Message::text)
        .startsWith("Conduct a mental health assessment")
        .allMatch(Verbs::measurable);
  }

  @Test
  void theBriefOfAPartStatesWhatTheCourseStatesFirstAndNoSkillThatThePartLeavesOut() {
    CatalogueEntry course =
        Entries.with(
            """
            {id: C, type: COURSE, title: Kitchens, hours: 60, weeks: 15, description: Soups and law.,
             outcomes: [{id: '1', text: Plan healthy menus for a week}, {id: '2', text: Explain food law},
                        {id: '3', text: Keep accounts}, {id: '4', text: Lead a team}]}
            """);
    List<Offer> offers =
        List.of(
            offer("C", "u/menus", "1"),
            offer("C", "u/diets", "1"),
            offer("C", "u/sauces", "1"),
            named("C", "u/soups", 1));
    Draft draft =
        advise(
                List.of(
                    called("plan menus", "u/menus"),
                    called("cook for diets", "u/diets"),
                    called("prepare sauces", "u/sauces"),
                    called("cook soups", "u/soups"),
                    called("bake bread", "u/bread")),
                List.of(course),
                offers)
            .draft();
    assertThat(draft.outcomes())
        .extracting(Message::text)
        .containsExactly(
            "Plan healthy menus for a week",
            "Cook soups",
            "Plan the steps, the materials and the time that the work on “plan menus” needs");
    assertThat(draft.skills())
        .as("the badge names what the part teaches")
        .extracting(CatalogueEntry.NamedSkill::label)
        .containsExactly("plan menus", "cook for diets", "prepare sauces", "cook soups");
  }

  @Test
  void theBriefOfAPartOfACourseWithoutOutcomesNamesWhatItsDescriptionListsAlone() {
    CatalogueEntry course =
        Entries.with(
            "{id: C, type: COURSE, title: Nutrition, hours: 60, weeks: 15, outcomes: null,"
                + " assessments: null, description: 'Healthy menus, food law and trade.'}");
    Recommendation advice =
        advise(
                List.of(
                    new SkillCluster(
                        "c", "plan menus; bake bread", List.of("u/menus", "u/diets", "u/bread"))),
                List.of(
                    called("plan menus", "u/menus"),
                    called("cook for diets", "u/diets"),
                    called("bake bread", "u/bread")),
                List.of(course),
                List.of(named("C", "u/menus", 1), named("C", "u/diets", 1)),
                List.of(),
                Set.of())
            .get(0);
    assertThat(advice.outcome()).isEqualTo(Outcome.SPLIT);
    assertThat(advice.draft().title()).isEqualTo("Plan menus");
    assertThat(advice.draft().outcomes())
        .hasSizeBetween(3, 6)
        .extracting(Message::text)
        .startsWith("Plan menus", "Cook for diets")
        .allMatch(Verbs::measurable)
        .noneMatch(outcome -> outcome.contains("bread"));
  }

  @Test
  void fiveWoundCareMicroCredentialsStackAndAreACandidateForCredit() {
    Recommendation advice = stackOfFive("active");
    assertThat(advice.outcome()).isEqualTo(Outcome.STACK);
    assertThat(advice.targets()).containsExactlyInAnyOrder("W1", "W2", "W3", "W4", "W5");
    assertThat(advice.creditCandidate()).isTrue();
    assertThat(advice.reason().text()).doesNotContain("draft");
  }

  @Test
  void aStackOfDraftsIsSaidToBeOne() {
    assertThat(stackOfFive("draft").reason().text())
        .contains("together teach 100 % of it: they are drafts: launch them, and offer them");
  }

  @Test
  void aReasonThatSomeEmployersGaveIsNotSaidToBeMissingForAllSkills() {
    assertThat(
            advise(
                    List.of(
                        gap("u/menus", GapLabel.ACT),
                        gap("u/diets", GapLabel.ACT, Cause.UNKNOWN, 5)),
                    List.of(),
                    List.of())
                .against())
        .anyMatch(reason -> reason.text().startsWith("For a part of these skills nobody said why"))
        .noneMatch(reason -> reason.text().startsWith("Nobody said why"));
  }

  private static Recommendation stackOfFive(String status) {
    List<CatalogueEntry> catalogue = new ArrayList<>();
    List<Offer> offers = new ArrayList<>();
    List<Gap> gaps = new ArrayList<>();
    StringBuilder outcomes = new StringBuilder();
    for (int i = 1; i <= 5; i++) {
      catalogue.add(
          Entries.with(
              "{\"id\": \"W%d\", \"title\": \"Wounds %d\", \"hours\": 8, \"status\": \"%s\", \"stackableTo\": [\"COURSE\"]}"
                  .formatted(i, i, status)));
      offers.add(offer("W" + i, "u/w" + i, "1"));
      offers.add(offer("COURSE", "u/w" + i, String.valueOf(i)));
      gaps.add(gap("u/w" + i, GapLabel.ACT));
      outcomes
          .append(i == 1 ? "" : ",")
          .append("{\"id\": \"%d\", \"text\": \"Dress wound %d\"}".formatted(i, i));
    }
    catalogue.add(
        Entries.with(
            "{\"id\": \"COURSE\", \"type\": \"COURSE\", \"hours\": 42, \"weeks\": 8, \"outcomes\": ["
                + outcomes
                + "]}"));
    return advise(gaps, catalogue, offers);
  }

  @Test
  void aFaultyMicroCredentialIsRevisedAndItsFaultsAreNamed() {
    CatalogueEntry faulty = Entries.with("{\"assessments\": []}");
    Recommendation advice =
        advise(
            List.of(gap("u/menus", GapLabel.ACT)),
            List.of(faulty),
            List.of(offer("MENUS", "u/menus", "1")));
    assertThat(advice.outcome()).isEqualTo(Outcome.REVISE);
    assertThat(advice.reason().text()).contains("A8");
  }

  @Test
  void theBriefKeepsEveryRuleThatAPaperCanKeep() {
    Recommendation advice =
        advise(
            List.of(gap("u/menus", GapLabel.ACT), gap("u/diets", GapLabel.ACT)),
            List.of(),
            List.of());
    List<RuleResult> ofDraft =
        advice.rules().stream().filter(r -> r.subject().startsWith("draft-")).toList();
    assertThat(ofDraft).hasSizeGreaterThan(30);
    assertThat(Audit.faults(ofDraft)).isEmpty();
    assertThat(ofDraft)
        .filteredOn(r -> r.verdict() == Verdict.PASS)
        .extracting(RuleResult::rule)
        .contains("A1", "A4", "A8", "A9", "A11", "N1", "P1", "P2", "P7", "P8", "Q3", "Q4", "Q5");
    // What only people can settle stays open.
    assertThat(ofDraft)
        .filteredOn(r -> r.verdict() == Verdict.UNKNOWN)
        .extracting(RuleResult::rule)
        .contains("A10", "H2", "Q2", "A6");
  }

  @Test
  void theBriefNamesItsEvidenceAndThatAPartnerIsNeeded() {
    Draft draft = advise(List.of(gap("u/menus", GapLabel.ACT)), List.of(), List.of()).draft();
    assertThat(draft.needsEvidence())
        .extracting(CatalogueEntry.NeedsEvidence::source)
        .contains("25 vacancies of 8 employers ask for “prepare healthy menus”");
    assertThat(draft.needsEvidence()).allMatch(e -> e.date() != null);
    assertThat(draft.partners()).extracting(Message::text).containsExactly("partner needed");
    assertThat(draft.weeks()).isLessThan(12);
    assertThat(draft.noc()).hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void everyAdviceSaysWhatTheRulesOnAdviceSay() {
    Recommendation advice =
        advise(
            List.of(gap("u/menus", GapLabel.ACT)),
            List.of(Entries.clean()),
            List.of(offer("MENUS", "u/menus", "1")));
    assertThat(advice.rules())
        .filteredOn(r -> r.subject().isEmpty())
        .extracting(RuleResult::rule)
        .containsExactly("F1", "H1");
    assertThat(advice.rules()).anyMatch(r -> r.subject().equals("MENUS") && r.rule().equals("A1"));
    assertThat(advice.teaching())
        .containsExactly(new Recommendation.Teaching("MENUS", "u/menus", 1, "A sentence."));
  }

  @Test
  void aMicroCredentialThatTeachesHalfOfItIsRevisedAndWhatItLeavesOutIsNamed() {
    Recommendation advice =
        advise(
            List.of(gap("u/menus", GapLabel.ACT), gap("u/diets", GapLabel.ACT)),
            List.of(Entries.clean()),
            List.of(offer("MENUS", "u/menus", "1")));
    assertThat(advice.outcome()).isEqualTo(Outcome.REVISE);
    assertThat(advice.missingSkills()).containsExactly("u/diets");
    assertThat(advice.covered()).isEqualTo(0.5);
    assertThat(advice.runnerUp()).isEqualTo(Outcome.CREATE);
  }

  @Test
  void anOfferingThatIsUsedHereAndRevisedThereSaysSoAtBothPlaces() {
    List<Recommendation> advice =
        advise(
            List.of(
                new SkillCluster("a", "cook for diets; bake", List.of("u/menus")),
                new SkillCluster("b", "manage allergens", List.of("u/allergens", "u/diets"))),
            List.of(
                gap("u/menus", GapLabel.ACT),
                gap("u/allergens", GapLabel.ACT),
                gap("u/diets", GapLabel.ACT)),
            List.of(Entries.clean()),
            List.of(offer("MENUS", "u/menus", "1"), offer("MENUS", "u/diets", "1")),
            List.of(),
            Set.of());
    assertThat(advice)
        .extracting(Recommendation::cluster, Recommendation::outcome)
        .containsExactlyInAnyOrder(tuple("a", Outcome.USE), tuple("b", Outcome.REVISE));
    for (Recommendation one : advice) {
      assertThat(one.against().get(0).text())
          .contains(
              one.outcome() == Outcome.USE
                  ? "To be revised for “manage allergens”: keep what it teaches here"
                  : "Serves “cook for diets” as it stands: offer it meanwhile");
    }
  }

  @Test
  void twoRevisionsOfOneOfferingAreSaidToBeOne() {
    List<Recommendation> advice =
        advise(
            List.of(
                new SkillCluster("a", "cook for diets", List.of("u/menus", "u/soups")),
                new SkillCluster("b", "manage allergens", List.of("u/allergens", "u/diets"))),
            List.of(
                gap("u/menus", GapLabel.ACT),
                gap("u/soups", GapLabel.ACT),
                gap("u/allergens", GapLabel.ACT),
                gap("u/diets", GapLabel.ACT)),
            List.of(Entries.clean()),
            List.of(offer("MENUS", "u/menus", "1"), offer("MENUS", "u/diets", "1")),
            List.of(),
            Set.of());
    assertThat(advice)
        .extracting(one -> one.against().get(0).text())
        .allMatch(reason -> reason.endsWith("as well: one revision can serve both"));
  }

  @Test
  void aMicroCredentialWithABlockIsNeverUsed() {
    CatalogueEntry block =
        Entries.with("{recognition: {form: none, listsOutcomes: false, skills: []}}");
    assertThat(
            advise(
                    List.of(gap("u/menus", GapLabel.ACT)),
                    List.of(block),
                    List.of(offer("MENUS", "u/menus", "1")))
                .outcome())
        .isEqualTo(Outcome.REVISE);
  }

  @Test
  void aCourseOfTheCatalogueWithoutOutcomesIsSplitByWhatItsDescriptionNames() {
    CatalogueEntry course =
        Entries.with(
            "{id: C, type: COURSE, title: Nutrition, hours: 60, weeks: 15, outcomes: null,"
                + " assessments: null, description: 'Healthy menus, food law and trade.'}");
    List<Offer> offers =
        List.of(named("C", "u/menus", 1), named("C", "u/law", 1), named("C", "u/trade", 1));
    Recommendation advice = advise(List.of(gap("u/menus", GapLabel.ACT)), List.of(course), offers);
    assertThat(advice.outcome()).isEqualTo(Outcome.SPLIT);
    assertThat(advice.reason().text()).contains("u/menus").contains("20 hours");
    assertThat(advice.against())
        .anyMatch(a -> a.text().startsWith("The course states no outcomes"));
  }

  /**
   * What one course teaches of a cluster, and whether a reader of the definition would split it.
   */
  @ParameterizedTest(name = "{4}")
  @CsvSource({
    "psychology, 5, '', true, a topic by its name",
    "plan menus, 5, '', true, what is done and to what",
    "communication, 1, '', false, 'a generic skill: embed it, whatever else its cluster holds'",
    "communication, 1, Write letters to guests, false, generic as well where the course states it",
    "plan, 5, '', false, a verb without its object is no performance",
    "plan, 5, Plan menus for a week, true, the course states to what",
  })
  void aPartIsSplitOffWhereACredentialCouldNameIt(
      String skill, double z, String outcome, boolean splits, String because) {
    boolean states = !outcome.isEmpty();
    CatalogueEntry course =
        Entries.with(
            "{id: C, type: COURSE, title: Kitchens, hours: 60, weeks: 15, assessments: null,"
                + " description: 'Healthy menus, food law and trade.', outcomes: %s}"
                    .formatted(
                        states
                            ? "[{id: '1', text: %s}, {id: '2', text: Explain food law}]"
                                .formatted(outcome)
                            : "null"));
    Gap one = gap(skill, "u/one", GapLabel.VALIDATE, Cause.SHORT_TRAINING, z);
    Gap other = gap(skill, "u/other", GapLabel.VALIDATE, Cause.SHORT_TRAINING, z);
    Gap untaught = called("bake bread", "u/bread");
    Recommendation advice =
        advise(
            List.of(one, other, untaught),
            List.of(course),
            states
                ? List.of(offer("C", "u/one", "1"), offer("C", "u/other", "1"))
                : List.of(named("C", "u/one", 1), named("C", "u/other", 1)));
    assertThat(advice.outcome() == Outcome.SPLIT).as(because).isEqualTo(splits);
  }

  @Test
  void aPartThatIsStillTooLongIsNoMicroCredential() {
    CatalogueEntry course =
        Entries.with("{id: C, type: COURSE, title: Apprenticeship, hours: 900, weeks: 30}");
    Recommendation advice =
        advise(
            List.of(gap("u/menus", GapLabel.ACT)),
            List.of(course),
            List.of(offer("C", "u/menus", "1")));
    assertThat(advice.outcome()).isEqualTo(Outcome.NOT_SUITABLE);
    assertThat(advice.reason().text())
        .contains("450 hours")
        .contains("more than a micro-credential");
  }

  @Test
  void oneMicroCredentialAloneIsNoStack() {
    Recommendation advice = stackOfFive("active");
    assertThat(advice.reason().text()).contains("40 of 42 hours and 5 of 5 outcomes");
    Recommendation alone =
        advise(
            List.of(gap("u/w1", GapLabel.ACT)),
            List.of(Entries.with("{id: W1, hours: 8}")),
            List.of(offer("W1", "u/w1", "1")));
    assertThat(alone.outcome()).isEqualTo(Outcome.USE);
  }

  @Test
  void aStackWhoseHoursAreTooFewIsNoCandidateForCredit() {
    List<CatalogueEntry> catalogue =
        List.of(
            Entries.with("{id: W1, hours: 6, stackableTo: [BIG]}"),
            Entries.with("{id: W2, hours: 6, stackableTo: [BIG]}"),
            Entries.with(
                "{id: BIG, type: COURSE, hours: 42, outcomes: [{id: '1', text: Dress wounds}]}"));
    List<Offer> offers =
        List.of(offer("W1", "u/w1", "1"), offer("W2", "u/w2", "1"), offer("BIG", "u/w1", "1"));
    List<Gap> gaps = List.of(gap("u/w1", GapLabel.ACT), gap("u/w2", GapLabel.ACT));
    // Revising one of them comes first in the order; the stack stands second.
    Recommendation advice = advise(gaps, catalogue, offers);
    assertThat(advice.runnerUp()).isEqualTo(Outcome.STACK);
    assertThat(advice.runnerUpReason().text()).doesNotContain("credit");
    assertThat(advice.creditCandidate()).isFalse();
  }

  @Test
  void whatADescriptionNamesInPassingIsNoPartToSplitOff() {
    CatalogueEntry course =
        Entries.with(
            "{id: C, type: COURSE, hours: 45, weeks: 15, outcomes: null, assessments: null,"
                + " description: 'Healthy menus, food law and trade.'}");
    assertThat(
            advise(
                    List.of(gap("u/menus", GapLabel.ACT)),
                    List.of(course),
                    List.of(named("C", "u/menus", 0.4)))
                .outcome())
        .isEqualTo(Outcome.CREATE);
  }

  @Test
  void aCourseThatIsAllAboutItHasNoPartToSplitOff() {
    CatalogueEntry described =
        Entries.with(
            "{id: C, type: COURSE, hours: 45, weeks: 15, outcomes: null, assessments: null,"
                + " description: 'Healthy menus.'}");
    assertThat(
            advise(
                    List.of(gap("u/menus", GapLabel.ACT)),
                    List.of(described),
                    List.of(named("C", "u/menus", 1)))
                .outcome())
        .isEqualTo(Outcome.CREATE);
    CatalogueEntry stated = Entries.with("{id: C, type: COURSE, hours: 45, weeks: 15}");
    assertThat(
            advise(
                    List.of(gap("u/menus", GapLabel.ACT), gap("u/dishes", GapLabel.ACT)),
                    List.of(stated),
                    List.of(offer("C", "u/menus", "1"), offer("C", "u/dishes", "2")))
                .outcome())
        .isEqualTo(Outcome.CREATE);
  }

  @Test
  void ofTwoCoursesTheOneThatGivesMoreOfItsTimeIsSplit() {
    List<CatalogueEntry> courses =
        List.of(
            Entries.with(
                "{id: A, type: COURSE, hours: 45, weeks: 15, outcomes: null, assessments: null,"
                    + " description: 'Law, trade, history, art, healthy menus.'}"),
            Entries.with(
                "{id: B, type: COURSE, hours: 45, weeks: 15, outcomes: null, assessments: null,"
                    + " description: 'Food law, healthy menus.'}"));
    Offer little = named("A", "u/menus", 1);
    Recommendation advice =
        advise(
            List.of(gap("u/menus", GapLabel.ACT)),
            courses,
            List.of(little, named("B", "u/menus", 1)));
    assertThat(advice.targets()).containsExactly("B");
    assertThat(advice.draft().hours()).isEqualTo(23);
  }

  private static Offer named(String entry, String skill, double focus) {
    return new Offer(entry, skill, skill, 0.5, false, null, null, "ealthy menus", 0.9, focus);
  }

  @Test
  void rejectedAdviceDoesNotComeBackAndTheNextBestDoes() {
    List<Gap> gaps = List.of(gap("u/menus", GapLabel.ACT));
    List<CatalogueEntry> catalogue = List.of(Entries.clean());
    List<Offer> offers = List.of(offer("MENUS", "u/menus", "1"));
    Recommendation before = advise(gaps, catalogue, offers);
    assertThat(before.outcome()).isEqualTo(Outcome.USE);

    Recommendation after =
        advise(gaps, catalogue, offers, List.of(before), Set.of(subject(Outcome.USE)));
    assertThat(after.outcome()).isEqualTo(before.runnerUp());
    assertThat(after.runnerUp()).isNotIn(Outcome.USE, after.outcome());
    assertThat(after.setAside()).containsExactly(Outcome.USE);
    assertThat(after.change())
        .hasToString(
            "was “use”, which the chair rejected; is now “"
                + after.outcome().name().toLowerCase(Locale.ROOT)
                + "”");

    Set<String> both = Set.of(subject(Outcome.USE), subject(after.outcome()));
    Recommendation third = advise(gaps, catalogue, offers, List.of(after), both);
    assertThat(third.outcome()).isEqualTo(after.runnerUp());
    assertThat(third.setAside()).containsExactly(Outcome.USE, after.outcome());
  }

  @Test
  void whereTheChairRejectedEverythingTheNeedIsWatched() {
    Set<String> all =
        Arrays.stream(Outcome.values()).map(AdvisorTest::subject).collect(Collectors.toSet());
    Recommendation advice =
        advise(List.of(gap("u/menus", GapLabel.ACT)), List.of(), List.of(), List.of(), all);
    assertThat(advice.outcome()).isEqualTo(Outcome.WATCH);
    assertThat(advice.setAside()).containsExactly(Outcome.CREATE);
  }

  private static String subject(Outcome outcome) {
    return org.skillgap.review.Verdict.recommendation(PROGRAM.key(), "c", outcome.name());
  }

  private static Recommendation advise(
      List<Gap> gaps, List<CatalogueEntry> catalogue, List<Offer> offers) {
    return advise(gaps, catalogue, offers, List.of(), Set.of());
  }

  private static Recommendation advise(
      List<Gap> gaps,
      List<CatalogueEntry> catalogue,
      List<Offer> offers,
      List<Recommendation> before,
      Set<String> rejected) {
    SkillCluster cluster =
        new SkillCluster("c", "prepare healthy menus", gaps.stream().map(Gap::skillUri).toList());
    return advise(List.of(cluster), gaps, catalogue, offers, before, rejected).get(0);
  }

  private static List<Recommendation> advise(
      List<SkillCluster> clusters,
      List<Gap> gaps,
      List<CatalogueEntry> catalogue,
      List<Offer> offers,
      List<Recommendation> before,
      Set<String> rejected) {
    Map<String, String> topics =
        new java.util.TreeMap<>(
            Map.of("u/assess", "assessment", "u/diagnose", "diagnosis", "u/treat", "treatment"));
    gaps.forEach(gap -> topics.putIfAbsent(gap.skillUri(), "one topic"));
    return Advisor.advise(
        new AdviceInput(
            PROGRAM,
            TODAY,
            RuleProfile.standard(),
            gaps,
            clusters,
            catalogue,
            offers,
            topics,
            Map.of("u/menus", SkillKind.SKILL),
            List.of(),
            List.of(),
            before,
            rejected));
  }

  private static Offer offer(String entry, String skill, String outcome) {
    return new Offer(entry, skill, skill, 1, true, 3, outcome, "A sentence.", 0.9, null);
  }

  private static Gap gap(String uri, GapLabel label) {
    return gap(uri, label, Cause.SHORT_TRAINING, 5);
  }

  private static Gap gap(String uri, GapLabel label, Cause cause, double z) {
    return gap("prepare healthy menus", uri, label, cause, z);
  }

  private static Gap called(String skill, String uri) {
    return gap(skill, uri, GapLabel.ACT, Cause.SHORT_TRAINING, 5);
  }

  private static Gap gap(String skill, String uri, GapLabel label, Cause cause, double z) {
    Interval share = new Interval(0.4, 0.3, 0.5, 0.25, 0.55);
    Interval gap = new Interval(0.2, 0.1, 0.3, 0.05, 0.35);
    return new Gap(
        "p",
        uri,
        skill,
        TODAY,
        1,
        1,
        3,
        10,
        25,
        0.4,
        0.8,
        0.99,
        0.4,
        0.4,
        4,
        share,
        0,
        0.1,
        false,
        1,
        share,
        new Interval(0.5, 0.4, 0.6, 0.3, 0.7),
        0.445,
        0,
        0,
        gap,
        gap,
        null,
        null,
        cause,
        cause.trainable(),
        z,
        false,
        0.9,
        0.9,
        label,
        "B",
        30,
        25,
        40,
        8,
        3,
        6,
        "",
        1,
        1,
        1,
        false,
        GapFactors.UNRECORDED);
  }
}
