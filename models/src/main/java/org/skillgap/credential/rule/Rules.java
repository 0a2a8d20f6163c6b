package org.skillgap.credential.rule;

import java.util.List;
import java.util.stream.Stream;

/** All rules, in the order of the definition. */
public final class Rules {
  private static final List<EntryRule> ON_ENTRIES =
      List.of(
          new P1SmallUnits(),
          new P2LearnersPace(),
          new P3FewDueDates(),
          new P4EndDateOnly(),
          new P5OneTopic(),
          new P6EmployerCanTell(),
          new P7AbleTo(),
          new P8SeveralIntakes(),
          new P9AnyTime(),
          new A1ShortAndTargeted(),
          new A2Variety(),
          new A3NeedsOfOthers(),
          new A4MeasurableObjectives(),
          new A5StandAloneOrSeries(),
          new A6CreditStated(),
          new A7Contextual(),
          new A8Assessed(),
          new A9Aligned(),
          new A10IndustryExperts(),
          new A11Recognized(),
          new N1FlexibleDelivery(),
          new N2NotAnArray(),
          new N3PartOfACourse(),
          new I1StandAloneEnough(),
          new I2RecordedByItself(),
          new I3CreditByStack(),
          new Q1QualityStandards(),
          new Q2PathwaysConsidered(),
          new Q3Benchmarks(),
          new Q4PractiseFirst(),
          new Q5MasteryDecided(),
          new F2DefinitionNamed(),
          new F3FiveMarks(),
          new H2Inclusive());

  private static final List<AdviceRule> ON_ADVICE =
      List.of(new F1FillsGaps(), new H1OpportunityNotHype());

  private Rules() {}

  /** Those that a catalogue entry is asked. */
  public static List<EntryRule> onEntries() {
    return ON_ENTRIES;
  }

  /** Those that a recommendation is asked. */
  public static List<AdviceRule> onAdvice() {
    return ON_ADVICE;
  }

  /** Whether evidence separates an opportunity from hype: what a new offering must pass. */
  public static AdviceRule opportunityNotHype() {
    return ON_ADVICE.get(1);
  }

  public static List<Rule> all() {
    return Stream.<Rule>concat(ON_ENTRIES.stream(), ON_ADVICE.stream()).toList();
  }
}
