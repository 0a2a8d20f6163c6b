package org.skillgap.pipeline.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.skillgap.finding.Quarantined;
import org.skillgap.message.Message;
import org.skillgap.pipeline.intake.Intake.Taken;
import org.skillgap.survey.SkillAnswer;

/**
 * Sets aside what one response says of one skill where it calls it short in one line and not short
 * in another: keeping the last line would decide by chance what the employer means.
 */
final class Contradictions {
  private Contradictions() {}

  static Taken<SkillAnswer> setAside(Taken<SkillAnswer> taken) {
    Map<String, List<SkillAnswer>> once = new TreeMap<>();
    for (SkillAnswer answer : taken.accepted()) {
      once.computeIfAbsent(key(answer), k -> new ArrayList<>()).add(answer);
    }
    List<SkillAnswer> kept = new ArrayList<>();
    List<Quarantined> rejected = new ArrayList<>(taken.rejected());
    for (SkillAnswer answer : taken.accepted()) {
      List<SkillAnswer> own = once.getOrDefault(key(answer), List.of());
      if (opinions(own) > 1) {
        rejected.add(rejected(answer, own));
      } else {
        kept.add(answer);
      }
    }
    return new Taken<>(kept, rejected);
  }

  private static String key(SkillAnswer answer) {
    return answer.responseId() + "|" + answer.skill().strip().toLowerCase(Locale.ROOT);
  }

  private static long opinions(List<SkillAnswer> answers) {
    return answers.stream()
        .map(SkillAnswer::callsShort)
        .filter(Objects::nonNull)
        .distinct()
        .count();
  }

  private static Quarantined rejected(SkillAnswer answer, List<SkillAnswer> own) {
    List<String> others =
        own.stream()
            .filter(other -> other.line() != answer.line())
            .map(other -> String.valueOf(other.line()))
            .toList();
    return new Quarantined(
        answer.source(),
        answer.file(),
        answer.line(),
        "skill",
        answer.skill(),
        Message.of(
            "response {0} calls this skill short and not short, here and in line {1}",
            answer.responseId(), String.join(", ", others)),
        Message.of("Keep the line that holds; until then none of them counts"));
  }
}
