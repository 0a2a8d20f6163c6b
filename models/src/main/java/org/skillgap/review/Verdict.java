package org.skillgap.review;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.skillgap.contract.Column;
import org.skillgap.contract.Rows;
import org.skillgap.contract.Table;

/** What a program's chair says of one found skill, or of one recommendation. */
@Table(
    name = "verdicts",
    version = 1,
    grain = "one found skill or recommendation that a chair judged",
    key = {"subject"},
    published = true)
public record Verdict(
    @Column("What it is about, as one text: the key") String subject,
    @Column("Key of the program on whose page it was given") String program,
    @Column("Skill of the taxonomy, or key of the recommendation's cluster") String about,
    @Column("Name of that skill or cluster, as the page showed it") String label,
    @Column(
            value = "Sentence in which the skill was found; absent for a recommendation",
            optional = true)
        @Nullable String sentence,
    @Column(value = "What was recommended; absent for a found skill", optional = true)
        @Nullable String outcome,
    @Column("The verdict") Answer answer,
    @Column(value = "Comment in the chair's words", optional = true) @Nullable String comment,
    @Column("Day of the run whose page was judged") LocalDate given,
    @Column("Source that delivered it") String source,
    @Column("File that it came in, without its folder") String file,
    @Column("Line in that file, from 1") long line) {

  /** What a chair can say. */
  public enum Answer {
    ACCEPT,
    REJECT,
    /** Neither: a remark. */
    COMMENT
  }

  public Verdict {
    Rows.text(subject, "subject");
    Rows.text(program, "program");
    Rows.text(about, "about");
    Rows.text(label, "label");
    Rows.present(answer, "answer");
    Rows.present(given, "given");
    Rows.text(source, "source");
    Rows.text(file, "file");
    if ((sentence == null) == (outcome == null)) {
      throw new IllegalArgumentException(
          "a verdict is about the sentence of a found skill or the outcome of a recommendation,"
              + " saw both or none");
    }
  }

  /** Whether it is about a skill found in a sentence. */
  public boolean isAboutLink() {
    return sentence != null;
  }

  /**
   * The subject of a found skill. Whatever posting the same words stand in, they are one subject: a
   * vacancy that is posted again must not bring a rejected link back.
   */
  public static String link(String skillUri, String sentence) {
    return "link|" + skillUri + "|" + folded(sentence);
  }

  /** The subject of a recommendation; another outcome for the same skills is another subject. */
  public static String recommendation(String program, String cluster, String outcome) {
    return "recommendation|" + program + "|" + cluster + "|" + outcome;
  }

  // Boards change blanks, case and punctuation of the sentences that they copy.
  private static String folded(String sentence) {
    return sentence.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
