package org.skillgap.credential.advice;

import java.util.Comparator;
import java.util.List;
import org.skillgap.message.Message;
import org.skillgap.survey.EmployerAnswer;

/** Employers of the survey who offered to take part; without consent none is named. */
public final class Partners {
  private Partners() {}

  /** Each with what it offers, in the order of the alphabet. */
  public static List<Message> of(List<EmployerAnswer> answers) {
    return answers.stream()
        .filter(answer -> !answer.codesign().isEmpty())
        .map(Partners::partner)
        .distinct()
        .sorted(Comparator.comparing(Message::text))
        .toList();
  }

  private static Message partner(EmployerAnswer answer) {
    Message.Value offers = Message.terms(answer.codesign());
    return answer.consent()
        ? Message.of("{0} ({1})", answer.employer(), offers)
        : Message.of("An employer who is not named ({0})", offers);
  }
}
