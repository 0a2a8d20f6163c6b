package org.skillgap.posting;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of the shown text, and what its shape tells.
 *
 * @param begin first UTF-16 unit of it in the text
 * @param end first UTF-16 unit after it
 * @param shape what it looks like
 * @param announced what a heading, or the label before a colon, announces
 */
record Line(int begin, int end, Shape shape, @Nullable SectionKind announced) {
  private static final int LONGEST_HEADING = 70;
  private static final int MOST_HEADING_WORDS = 8;
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern LABEL =
      Pattern.compile("^([A-Z][\\w '’&/()-]{1,40})(?::| [–—-])\\s");
  private static final Cues FACTS =
      Cues.of(
          "^location",
          "^base\\b",
          "^job (title|type|ref)",
          "^contract",
          "^band\\b",
          "^grade",
          "^salary",
          "^pay\\b",
          "^rate",
          "^wage",
          "^hours",
          "^working (hours|pattern)",
          "^shifts?\\b",
          "^schedule",
          "^(weekly|start|end) ",
          "^start\\b",
          "^duration",
          "^term",
          "^department",
          "^site\\b",
          "^(email|e-mail|telephone|tel|phone|name|fax|website|web)\\b",
          "^ref",
          "^reports? to",
          "^responsible to",
          "^accountable to",
          "^employment type",
          "^position type",
          "^closing",
          "^interview",
          "^deadline",
          "^vacanc",
          "^travel\\b");
  private static final Cues PAID = Cues.of("^(salary|pay|rate|wage|hours|working|shift|schedule)");
  private static final Cues ON_APPLYING =
      Cues.of("^(email|e-mail|telephone|tel|phone|name|closing|interview|deadline|ref|web)");

  /** What a line looks like. */
  enum Shape {
    /** Announces what follows. */
    HEADING,
    /** An item of a list. */
    ITEM,
    /** "Label: text", where the label announces what the text is. */
    LABELLED,
    /** "Location: Leeds": a fact of the job, outside the run of the text. */
    FACT,
    /** Sentences. */
    PROSE,
    /** Nothing. */
    BLANK
  }

  static Line of(String text, int begin, int end) {
    String plain = text.substring(begin, end).strip();
    if (plain.isEmpty()) {
      return new Line(begin, end, Shape.BLANK, null);
    }
    if (SentenceReader.isItem(plain)) {
      return new Line(begin, end, Shape.ITEM, null);
    }
    Matcher label = LABEL.matcher(plain);
    if (label.lookingAt()) {
      return labelled(begin, end, label.group(1));
    }
    Optional<SectionKind> announced =
        isHeading(plain) ? SectionCues.heading(plain) : Optional.empty();
    return announced
        .map(kind -> new Line(begin, end, Shape.HEADING, kind))
        .orElseGet(() -> new Line(begin, end, Shape.PROSE, null));
  }

  private static Line labelled(int begin, int end, String label) {
    if (FACTS.in(label)) {
      SectionKind kind =
          PAID.in(label)
              ? SectionKind.BENEFITS
              : ON_APPLYING.in(label) ? SectionKind.HOW_TO_APPLY : SectionKind.OTHER;
      return new Line(begin, end, Shape.FACT, kind);
    }
    return SectionCues.heading(label)
        .map(kind -> new Line(begin, end, Shape.LABELLED, kind))
        .orElseGet(() -> new Line(begin, end, Shape.PROSE, null));
  }

  // A heading is short and ends no sentence.
  private static boolean isHeading(String line) {
    if (line.length() > LONGEST_HEADING) {
      return false;
    }
    char last = line.charAt(line.length() - 1);
    boolean open = ".,!".indexOf(last) < 0;
    return last == ':'
        || last == '：'
        || (open
            && !line.contains(". ")
            && BLANKS.splitAsStream(line).count() <= MOST_HEADING_WORDS);
  }
}
