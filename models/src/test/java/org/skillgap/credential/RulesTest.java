package org.skillgap.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.skillgap.credential.RuleResult.Severity;
import org.skillgap.credential.RuleResult.Verdict;
import org.skillgap.credential.rule.Rule;
import org.skillgap.credential.rule.Rules;

class RulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
  private static final RuleProfile PROFILE = RuleProfile.standard();

  @TestFactory
  Stream<DynamicContainer> eachRuleAnswersItsCasesAsAReaderOfTheDefinitionWould() {
    return Rules.all().stream()
        .map(
            rule ->
                DynamicContainer.dynamicContainer(
                    rule.id() + " " + rule.statement(),
                    RuleCase.all().stream()
                        .filter(c -> c.rule().equals(rule.id()))
                        .map(c -> DynamicTest.dynamicTest(c.because(), () -> holds(c)))));
  }

  private static void holds(RuleCase c) throws IOException {
    RuleResult result = c.result();
    assertThat(words(result))
        .as(c.rule() + " " + c.given() + ": " + result.observed())
        .isEqualTo(c.answer());
    assertThat(result.observed().text()).isNotBlank();
    if (result.verdict() == Verdict.FAIL) {
      assertThat(result.severity().name().toLowerCase(Locale.ROOT)).isEqualTo(c.weight());
    }
  }

  private static String words(RuleResult result) {
    return switch (result.verdict()) {
      case PASS -> "pass";
      case FAIL -> "fail";
      case UNKNOWN -> "unknown";
      case NOT_APPLICABLE -> "n/a";
    };
  }

  @Test
  void theTableHoldsEveryRuleWithAFailureAndAnUnknown() {
    List<RuleCase> cases = RuleCase.all();
    assertThat(cases).hasSizeGreaterThanOrEqualTo(200);
    for (Rule rule : Rules.all()) {
      List<String> answers =
          cases.stream().filter(c -> c.rule().equals(rule.id())).map(RuleCase::answer).toList();
      assertThat(answers).as("cases of " + rule.id()).isNotEmpty();
      if (rule.severity() != Severity.INFO) {
        assertThat(answers).as("cases of " + rule.id()).contains("pass", "unknown");
      }
      // What is only to be stated can be missing, not wrong.
      if (rule.severity() != Severity.INFO && !List.of("A6", "A7", "H2").contains(rule.id())) {
        assertThat(answers).as("cases of " + rule.id()).contains("fail");
      }
    }
  }

  @Test
  void thereAreThirtySixRulesAndTheirNumbersAreTheDefinitions() {
    List<String> expected = new ArrayList<>();
    Map<String, Integer> groups = Map.of("P", 9, "A", 11, "N", 3, "I", 3, "Q", 5, "F", 3, "H", 2);
    groups.forEach(
        (letter, count) -> {
          for (int i = 1; i <= count; i++) {
            expected.add(letter + i);
          }
        });
    assertThat(Rules.all().stream().map(Rule::id)).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void anEntryOfWhichNothingIsStatedPassesNothingButWhatASilenceMayPass() {
    CatalogueEntry bare =
        Entries.with(
            "{description: '', hours: null, weeks: null, units: null, pacing: null, dueDates: null,"
                + " intakes: null, outcomes: null, activities: null, materials: null, assessments: null,"
                + " deliveryMode: null, creditType: null, recognition: null, completionRecord: null,"
                + " noc: null, naics: null, audience: null, purpose: null, partners: null,"
                + " needsEvidence: null, qaProcess: null, pathwayReview: null, launched: null,"
                + " prerequisites: null, price: null, accessibility: null, rpl: null}");
    List<RuleResult> results = Audit.audit(bare, AuditContext.alone(PROFILE, TODAY));
    assertThat(results).noneMatch(r -> r.verdict() == Verdict.FAIL);
    // To belong to no series is to be stand-alone; the profile has a name whatever the entry says.
    assertThat(results.stream().filter(r -> r.verdict() == Verdict.PASS).map(RuleResult::rule))
        .containsExactlyInAnyOrder("A5", "I1", "F2");
  }

  @Test
  void aCollegeCanWeighARuleInItsOwnWay() {
    RuleProfile strict = Profiles.with("weights: {}", "weights: {P9: block}");
    CatalogueEntry rare = Entries.with("{intakes: ['2026-02-03', '2026-10-20']}");
    assertThat(fault(rare, PROFILE, "P9").severity()).isEqualTo(Severity.MINOR);
    assertThat(fault(rare, strict, "P9").severity()).isEqualTo(Severity.BLOCK);
  }

  @Test
  void aCollegeCanDrawItsLinesElsewhereAndTheResultSaysWhere() {
    RuleProfile longer = Profiles.with("shortHours: 45", "shortHours: 60");
    CatalogueEntry entry = Entries.with("{hours: 50, weeks: 13}");
    assertThat(fault(entry, PROFILE, "A1").severity()).isEqualTo(Severity.BLOCK);
    Offer offer = new Offer("MENUS", "u/menus", "menus", 1, true, 3, "1", "A sentence.", 1, null);
    AuditContext context =
        AuditContext.of(longer, TODAY, List.of(entry), List.of(offer), Map.of())
            .towards(List.of("u/menus"));
    assertThat(Audit.audit(entry, context))
        .filteredOn(r -> r.rule().equals("A1"))
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.verdict()).isEqualTo(Verdict.PASS);
              assertThat(r.expected().text()).contains("under 60 hours");
            });
  }

  private static RuleResult fault(CatalogueEntry entry, RuleProfile profile, String rule) {
    return Audit.faults(Audit.audit(entry, AuditContext.alone(profile, TODAY))).stream()
        .filter(r -> r.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }
}
