package org.skillgap.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A model card: prose that people write, and figures that only an evaluation writes. The figures of
 * a gold set stand between two lines that name it, {@code <!-- figures: NAME -->} and {@code <!--
 * end -->}.
 */
public final class Card {
  private static final String BEGIN = "<!-- figures: %s -->";
  private static final String END = "<!-- end -->";

  private Card() {}

  /**
   * Writes the figures of a gold set into a card, in the place of those that stood there.
   *
   * @throws IOException where the card cannot be read or has no place for the set
   */
  public static void write(Path card, String set, List<Figure> figures) throws IOException {
    List<String> lines = Files.readAllLines(card);
    int begin = lines.indexOf(BEGIN.formatted(set));
    int end = begin < 0 ? -1 : begin + lines.subList(begin, lines.size()).indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IOException(
          "%s: no place for the figures of %s; add the lines %s and %s"
              .formatted(card, set, BEGIN.formatted(set), END));
    }
    List<String> written = new ArrayList<>(lines.subList(0, begin + 1));
    written.addAll(table(set, figures));
    written.addAll(lines.subList(end, lines.size()));
    Files.writeString(card, String.join("\n", written) + "\n");
  }

  private static List<String> table(String set, List<Figure> figures) {
    List<String> table = new ArrayList<>();
    table.add("| " + set + " | figure | 95 % interval | queries |");
    table.add("|---|---|---|---|");
    for (Figure figure : figures) {
      table.add(
          String.format(
              Locale.ROOT,
              "| %s | %.3f | %.3f–%.3f | %d |",
              figure.name().strip(),
              figure.value(),
              figure.low(),
              figure.high(),
              figure.queries()));
    }
    return table;
  }
}
