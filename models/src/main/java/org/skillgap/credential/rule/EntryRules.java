package org.skillgap.credential.rule;

import java.util.List;

/** All rules on a catalogue entry, in the order of the definition. */
public final class EntryRules {
  private static final List<Rule> ALL =
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
          new F1FillsGaps(),
          new F2DefinitionNamed(),
          new F3FiveMarks(),
          new H2Inclusive());

  private EntryRules() {}

  public static List<Rule> all() {
    return ALL;
  }
}
