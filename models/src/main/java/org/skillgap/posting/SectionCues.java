package org.skillgap.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words by which a heading or a sentence tells what it speaks of. */
final class SectionCues {
  private static final SectionCues HEADINGS = new SectionCues("heading-cues.txt");
  private static final SectionCues SENTENCES = new SectionCues("sentence-cues.txt");

  private final List<Said> saidBy = new ArrayList<>();
  private final Cues cues;

  /** What an expression says; groups that stand earlier in the file have a lower place. */
  private record Said(int place, SectionKind kind, double weight) {}

  private SectionCues(String file) {
    List<String> expressions = new ArrayList<>();
    int place = 0;
    for (CueFile.Group group : CueFile.read(SectionCues.class, file)) {
      Said said = new Said(place++, SectionKind.valueOf(group.name()), group.weight());
      for (String expression : group.expressions()) {
        expressions.add(expression);
        saidBy.add(said);
      }
    }
    this.cues = Cues.of(expressions);
  }

  /** What a heading announces; empty for a line that announces nothing known. */
  static Optional<SectionKind> heading(String line) {
    List<Said> heard = new ArrayList<>();
    HEADINGS.cues.anyInLower(
        Cues.lower(line),
        number -> {
          Said said = HEADINGS.saidBy.get(number);
          if (heard.isEmpty() || said.place < heard.get(0).place) {
            heard.clear();
            heard.add(said);
          }
          return said.place == 0;
        });
    return heard.stream().map(Said::kind).findFirst();
  }

  /** Adds up what the words of a sentence, in small letters, say. */
  static void weigh(String lower, Evidence evidence) {
    SENTENCES.cues.anyInLower(
        lower,
        number -> {
          Said said = SENTENCES.saidBy.get(number);
          evidence.add(said.kind, said.weight);
          return false;
        });
  }
}
