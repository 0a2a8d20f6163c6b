package org.skillgap.mention;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.skillgap.linking.FramingModel;
import org.skillgap.mention.SkillReader.Span;
import org.skillgap.posting.SectionKind;
import org.skillgap.posting.Sentence;

/**
 * What the wording around a skill says of it as a whole, where the cues in it say something else.
 * Without their skills, clauses come again more often than sentences do: one that comes again costs
 * nothing.
 */
final class FramingView {
  private static final int MOST_REMEMBERED = 200_000;

  private final FramingModel model;
  private final Map<Framed, Requirement> known = new ConcurrentHashMap<>();

  FramingView(FramingModel model) {
    this.model = model;
  }

  /**
   * A framing with what is known of it before the model is asked.
   *
   * @param heard what the cues say
   * @param asked how firmly the section asks where nothing says otherwise
   */
  private record Framed(Requirement heard, Requirement asked, String framing) {}

  /**
   * The requirement of a skill.
   *
   * @param heard what the cues say
   * @param words of the sentence
   * @param spans the places of all of the sentence's skills
   * @param span the place of this one
   */
  Requirement of(Requirement heard, String words, Sentence sentence, List<Span> spans, Span span) {
    if (heard != Requirement.REQUIRED && heard != Requirement.NEGATED) {
      return heard;
    }
    String framing = Framing.of(words, sentence.begin(), spans, span);
    if (Framing.isBare(framing)) {
      return heard;
    }
    Requirement asked =
        sentence.section() == SectionKind.PREFERRED ? Requirement.PREFERRED : Requirement.REQUIRED;
    return understood(new Framed(heard, asked, framing));
  }

  private Requirement understood(Framed framed) {
    Requirement before = known.get(framed);
    if (before != null) {
      return before;
    }
    Requirement understood = understand(framed);
    if (known.size() < MOST_REMEMBERED) {
      known.put(framed, understood);
    }
    return understood;
  }

  private Requirement understand(Framed framed) {
    if (framed.heard() == Requirement.NEGATED) {
      return model.asksAfterAll(framed.framing()) ? framed.asked() : Requirement.NEGATED;
    }
    return switch (model.says(framed.framing())) {
      case ASKS -> framed.asked();
      case WELCOMES -> Requirement.PREFERRED;
      case WAIVES -> Requirement.NEGATED;
      case OFFERS -> Requirement.CONTEXT;
    };
  }
}
