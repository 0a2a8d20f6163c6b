package org.skillgap.review;

import java.io.Serializable;
import java.util.List;
import java.util.TreeSet;
import org.skillgap.review.Verdict.Answer;

/**
 * The links from words to skills that chairs rejected: reading finds them, and they are not used.
 */
public record RejectedLinks(TreeSet<String> subjects) implements Serializable {
  /** Of several verdicts, those that reject a found skill. */
  public static RejectedLinks of(List<Verdict> verdicts) {
    TreeSet<String> subjects = new TreeSet<>();
    verdicts.stream()
        .filter(v -> v.isAboutLink() && v.answer() == Answer.REJECT)
        .forEach(v -> subjects.add(v.subject()));
    return new RejectedLinks(subjects);
  }

  public boolean isEmpty() {
    return subjects.isEmpty();
  }

  /** Whether a skill must not be taken for found in a sentence. */
  public boolean holdsBack(String skillUri, String sentence) {
    return !subjects.isEmpty() && subjects.contains(Verdict.link(skillUri, sentence));
  }
}
