package org.skillgap.posting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillgap.posting.SectionPath.Step;
import org.skillgap.posting.SectionPath.Stop;

/**
 * Cuts a cleaned text into sections and sentences. Headings open a section; each sentence confirms
 * or leaves it by its own words, and by whether the employer repeats it over its postings.
 */
public final class SectionReader {
  private static final double REPEATED = 3;
  private static final double PLAINLY_WELCOME = 4;
  private static final double PLAINLY_ASKED = 3;

  private final String text;
  private final EmployerSentences repeated;
  private final List<Span> spans = new ArrayList<>();
  private final List<Stop> stops = new ArrayList<>();

  /** A sentence in the making: on the walk through the sections, or a fact beside it. */
  private record Span(int begin, int end, @Nullable SectionKind beside) {}

  private SectionReader(String text, EmployerSentences repeated) {
    this.text = text;
    this.repeated = repeated;
  }

  /** Reads a cleaned text; {@code repeated} tells which sentences the employer repeats. */
  public static PostingText read(String text, EmployerSentences repeated) {
    return new SectionReader(text, repeated).read();
  }

  /** Whether words look like a heading that announces a section. */
  public static boolean isHeading(String words) {
    return Line.of(words, 0, words.length()).shape() == Line.Shape.HEADING;
  }

  private PostingText read() {
    Line.@Nullable Shape before = null;
    boolean blank = false;
    int begin = 0;
    while (begin < text.length()) {
      int end = text.indexOf('\n', begin);
      end = end < 0 ? text.length() : end;
      Line line = Line.of(text, begin, end);
      if (line.shape() == Line.Shape.BLANK) {
        blank = true;
      } else {
        add(line, step(before, line.shape(), blank));
        before = line.shape() == Line.Shape.FACT ? before : line.shape();
        blank = false;
      }
      begin = end + 1;
    }
    return sections();
  }

  private static Step step(Line.@Nullable Shape before, Line.Shape now, boolean blank) {
    if (before == Line.Shape.LABELLED) {
      return Step.AFTER_LABEL;
    }
    if (before == Line.Shape.HEADING) {
      return now == Line.Shape.ITEM ? Step.IN_LIST : Step.UNDER_HEADING;
    }
    if (before == Line.Shape.ITEM) {
      return now == Line.Shape.ITEM ? Step.IN_LIST : Step.AFTER_LIST;
    }
    return blank ? Step.NEXT_PARAGRAPH : Step.NEXT_LINE;
  }

  private void add(Line line, Step step) {
    Step next = step;
    SectionKind announced = line.announced();
    for (int[] span : SentenceReader.sentences(text, line.begin(), line.end())) {
      if (line.shape() == Line.Shape.FACT) {
        spans.add(new Span(span[0], span[1], announced));
        continue;
      }
      String sentence = text.substring(span[0], span[1]);
      Evidence evidence = Evidence.of(sentence);
      if (line.shape() != Line.Shape.ITEM && repeated.contains(sentence)) {
        evidence.add(SectionKind.ABOUT_US, REPEATED);
      }
      spans.add(new Span(span[0], span[1], null));
      stops.add(new Stop(next, evidence, announced));
      announced = null;
      next = line.shape() == Line.Shape.ITEM ? Step.IN_LIST : Step.IN_PARAGRAPH;
    }
  }

  private PostingText sections() {
    List<SectionKind> path = SectionPath.likeliest(stops);
    List<Section> sections = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    int stop = 0;
    for (Span span : spans) {
      SectionKind kind = span.beside;
      if (kind == null) {
        kind = own(path.get(stop), stops.get(stop).evidence());
        stop++;
      }
      sentences.add(new Sentence(span.begin, span.end, kind));
      Section last = sections.isEmpty() ? null : sections.get(sections.size() - 1);
      if (last != null && last.kind() == kind) {
        sections.set(sections.size() - 1, new Section(kind, last.begin(), span.end));
      } else {
        sections.add(new Section(kind, span.begin, span.end));
      }
    }
    return new PostingText(Languages.of(text), text, sections, sentences);
  }

  // One item of the requirements may be "desirable" without an end to the requirements.
  private static SectionKind own(SectionKind kind, Evidence evidence) {
    boolean welcome =
        kind.countsAsDemand()
            && evidence.weight(SectionKind.PREFERRED) >= PLAINLY_WELCOME
            && evidence.weight(SectionKind.REQUIREMENTS) < PLAINLY_ASKED;
    return welcome ? SectionKind.PREFERRED : kind;
  }
}
