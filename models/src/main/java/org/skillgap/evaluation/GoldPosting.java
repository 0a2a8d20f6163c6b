package org.skillgap.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.skillgap.contract.Rows;
import org.skillgap.mention.Requirement;
import org.skillgap.posting.SectionKind;

/**
 * A posting in which a person marked every skill. The file has a head of {@code name: value} lines,
 * a line {@code ---}, and the text, in which a line {@code @kind} opens a section and <code>
 * {words|label of the skill|requirement}</code> marks a mention.
 *
 * @param id its name
 * @param title as published
 * @param occupation address of its occupation
 * @param text as published, without the marks
 * @param mentions what was marked
 * @param sections where each kind of section stands
 */
public record GoldPosting(
    String id,
    String title,
    String occupation,
    String text,
    List<GoldMention> mentions,
    List<GoldSection> sections) {
  public GoldPosting {
    Rows.text(id, "id");
    Rows.text(title, "title");
    Rows.text(occupation, "occupation");
    Rows.text(text, "text");
    mentions = Rows.list(mentions);
    sections = Rows.list(sections);
  }

  /** A skill that a person marked, with its place in the text in UTF-16 code units. */
  public record GoldMention(int begin, int end, String label, Requirement requirement) {}

  /** A stretch of text of one kind, in UTF-16 code units. */
  public record GoldSection(int begin, int end, SectionKind kind) {}

  /** All postings of a folder, in the order of their names. */
  public static List<GoldPosting> readAll(Path folder) throws IOException {
    List<GoldPosting> postings = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        postings.add(read(file));
      }
    }
    return postings;
  }

  private static GoldPosting read(Path file) throws IOException {
    String[] parts = Files.readString(file).split("(?m)^---$\\R", 2);
    if (parts.length < 2) {
      throw new IOException(file + ": a line --- must part head and text");
    }
    Map<String, String> head = new HashMap<>();
    for (String line : parts[0].lines().toList()) {
      int colon = line.indexOf(':');
      head.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
    }
    Marked marked = new Marked(file);
    for (String line : parts[1].lines().toList()) {
      marked.line(line);
    }
    marked.close();
    return new GoldPosting(
        head.getOrDefault("id", ""),
        head.getOrDefault("title", ""),
        head.getOrDefault("occupation", ""),
        marked.text.toString(),
        marked.mentions,
        marked.sections);
  }

  /** Takes the marks out of a text and remembers where they stood. */
  private static final class Marked {
    private final Path file;
    private final StringBuilder text = new StringBuilder();
    private final List<GoldMention> mentions = new ArrayList<>();
    private final List<GoldSection> sections = new ArrayList<>();
    private SectionKind kind = SectionKind.OTHER;
    private int opened;

    Marked(Path file) {
      this.file = file;
    }

    void line(String line) throws IOException {
      if (line.startsWith("@")) {
        close();
        kind = SectionKind.valueOf(line.substring(1).strip().toUpperCase(Locale.ROOT));
        return;
      }
      int at = 0;
      while (at < line.length()) {
        int open = line.indexOf('{', at);
        if (open < 0) {
          break;
        }
        int shut = line.indexOf('}', open);
        String[] mark = shut < 0 ? new String[0] : line.substring(open + 1, shut).split("\\|");
        if (mark.length != 3) {
          throw new IOException(file + ": not {words|label|requirement}: " + line);
        }
        text.append(line, at, open);
        int begin = text.length();
        text.append(mark[0]);
        mentions.add(
            new GoldMention(
                begin,
                text.length(),
                mark[1],
                Requirement.valueOf(mark[2].toUpperCase(Locale.ROOT))));
        at = shut + 1;
      }
      text.append(line, at, line.length()).append('\n');
    }

    void close() {
      if (text.length() > opened) {
        sections.add(new GoldSection(opened, text.length(), kind));
      }
      opened = text.length();
    }
  }
}
