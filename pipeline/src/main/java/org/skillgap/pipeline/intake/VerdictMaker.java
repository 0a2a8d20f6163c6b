package org.skillgap.pipeline.intake;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillgap.message.Message;
import org.skillgap.pipeline.intake.Fields.Unreadable;
import org.skillgap.review.Verdict;
import org.skillgap.review.Verdict.Answer;

/** Makes verdicts of the file that a review page gives. */
final class VerdictMaker {
  private VerdictMaker() {}

  /** A line of such a file: most are left as they were, without a verdict. */
  record Judged(Optional<Verdict> verdict) {}

  static Judged make(Fields fields, String source, String file, long line) {
    String comment = fields.text("comment");
    Answer answer = answer(fields, comment);
    if (answer == null) {
      return new Judged(Optional.empty());
    }
    String program = fields.required("program");
    String about = fields.required("about");
    String sentence = fields.text("sentence");
    String outcome = sentence == null ? fields.required("outcome").toUpperCase(Locale.ROOT) : null;
    return new Judged(
        Optional.of(
            new Verdict(
                sentence == null
                    ? Verdict.recommendation(program, about, Objects.requireNonNull(outcome))
                    : Verdict.link(about, sentence),
                program,
                about,
                fields.required("label"),
                sentence,
                outcome,
                answer,
                comment,
                fields.requiredDate("as_of"),
                source,
                file,
                line)));
  }

  private static @Nullable Answer answer(Fields fields, @Nullable String comment) {
    String text = fields.text("verdict");
    if (text == null) {
      return comment == null ? null : Answer.COMMENT;
    }
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "accept", "accepter" -> Answer.ACCEPT;
      case "reject", "rejeter" -> Answer.REJECT;
      case "comment", "commenter" -> Answer.COMMENT;
      default ->
          throw new Unreadable(
              fields.column("verdict"),
              text,
              Message.of("verdict is none that a review page offers"),
              Message.of("Write accept, reject or comment, or leave it empty"));
    };
  }
}
