package org.skillgap.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a cleaned text into sections and sentences: by headings, by what a paragraph without one
 * says, and by the sentences that the employer repeats over its postings.
 */
public final class SectionReader {
  private static final int LONGEST_HEADING = 70;
  private static final int LONGEST_PARAGRAPH = 600;
  private static final int MOST_HEADING_WORDS = 8;
  private static final Pattern INLINE_HEADING =
      Pattern.compile("^([A-Z][\\w '’&/-]{2,40}):\\s+\\S");

  private SectionReader() {}

  /** Reads a cleaned text; {@code repeated} tells which sentences the employer repeats. */
  public static PostingText read(String text, EmployerSentences repeated) {
    List<Section> sections = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    SectionKind headed = SectionKind.OTHER;
    int begin = 0;
    while (begin < text.length()) {
      int end = text.indexOf('\n', begin);
      end = end < 0 ? text.length() : end;
      String line = text.substring(begin, end);
      Optional<SectionKind> announced = announced(line);
      if (announced.isPresent()) {
        headed = announced.get();
      }
      if (!line.isBlank()) {
        boolean heading = announced.isPresent() && !isInline(line);
        for (int[] part : parts(text, begin, end)) {
          SectionKind kind = kind(headed, text.substring(part[0], part[1]), heading);
          line(text, part[0], part[1], kind, repeated, sections, sentences);
        }
      }
      begin = end + 1;
    }
    return new PostingText(Languages.of(text), text, sections, sentences);
  }

  // A posting of one paragraph says everything in it: then each sentence speaks for itself, or one
  // word of the pension would take the requirements with it.
  private static List<int[]> parts(String text, int begin, int end) {
    List<int[]> sentences =
        end - begin > LONGEST_PARAGRAPH ? SentenceReader.sentences(text, begin, end) : List.of();
    return sentences.isEmpty() ? List.<int[]>of(new int[] {begin, end}) : sentences;
  }

  private static void line(
      String text,
      int begin,
      int end,
      SectionKind kind,
      EmployerSentences repeated,
      List<Section> sections,
      List<Sentence> sentences) {
    for (int[] span : SentenceReader.sentences(text, begin, end)) {
      boolean boilerplate =
          (kind == SectionKind.OTHER || kind == SectionKind.DUTIES)
              && !isBulleted(text, begin)
              && repeated.contains(text.substring(span[0], span[1]));
      SectionKind own = boilerplate ? SectionKind.ABOUT_US : kind;
      sentences.add(new Sentence(span[0], span[1], own));
      Section last = sections.isEmpty() ? null : sections.get(sections.size() - 1);
      if (last != null && last.kind() == own) {
        sections.set(sections.size() - 1, new Section(own, last.begin(), span[1]));
      } else {
        sections.add(new Section(own, span[0], span[1]));
      }
    }
  }

  private static Optional<SectionKind> announced(String line) {
    String plain = line.strip();
    Matcher inline = INLINE_HEADING.matcher(plain);
    if (inline.find()) {
      return SectionCues.heading(inline.group(1));
    }
    return isHeading(plain) ? SectionCues.heading(plain) : Optional.empty();
  }

  private static boolean isInline(String line) {
    return INLINE_HEADING.matcher(line.strip()).find();
  }

  // A heading is short, starts no bullet and ends no sentence.
  private static boolean isHeading(String line) {
    if (line.isEmpty()
        || line.length() > LONGEST_HEADING
        || SentenceReader.isBullet(line.charAt(0))) {
      return false;
    }
    char last = line.charAt(line.length() - 1);
    boolean colon = last == ':' || last == '：';
    boolean open = last != '.' && last != ',' && last != ';' && last != '!';
    return colon
        || (open && line.split("\\s+").length <= MOST_HEADING_WORDS && !line.contains(". "));
  }

  // Under a heading the heading decides, but for text that plainly speaks of the employer.
  private static SectionKind kind(SectionKind headed, String line, boolean isHeadingLine) {
    if (isHeadingLine
        || (SentenceReader.isBullet(line.strip().charAt(0)) && headed != SectionKind.OTHER)) {
      return headed;
    }
    Optional<SectionKind> own = SectionCues.paragraph(line);
    boolean asks = headed == SectionKind.REQUIREMENTS || headed == SectionKind.PREFERRED;
    if (own.isEmpty() || (asks && own.get() == SectionKind.ABOUT_US)) {
      return headed;
    }
    return own.get();
  }

  private static boolean isBulleted(String text, int begin) {
    int i = begin;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i < text.length() && SentenceReader.isBullet(text.charAt(i));
  }
}
