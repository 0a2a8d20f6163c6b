package org.skillgap.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.skillgap.mention.Mention;
import org.skillgap.mention.PostingReader;
import org.skillgap.mention.Requirement;

/**
 * Measures reading on sentences that are easily read wrongly: other senses of a word, negation,
 * text about the employer, abbreviations. A sentence passes when all that it asks for is found,
 * with the right requirement, and none of what it only seems to ask for.
 */
public final class TrapEvaluation {
  private final List<Trap> traps;
  private final PostingReader reader;
  private final long seed;

  private record Trap(
      String id,
      String kind,
      String sentence,
      Map<String, Requirement> expected,
      Set<String> not) {}

  private TrapEvaluation(List<Trap> traps, PostingReader reader, long seed) {
    this.traps = traps;
    this.reader = reader;
    this.seed = seed;
  }

  /** Reads a file of traps. */
  public static TrapEvaluation of(Path file, PostingReader reader, long seed) throws IOException {
    List<Trap> traps = new ArrayList<>();
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
      for (CSVRecord row : rows) {
        Map<String, Requirement> expected = new TreeMap<>();
        for (String one : list(row.get("expected"))) {
          int equals = one.lastIndexOf('=');
          expected.put(
              one.substring(0, equals),
              Requirement.valueOf(one.substring(equals + 1).toUpperCase(Locale.ROOT)));
        }
        traps.add(
            new Trap(
                row.get("id"),
                row.get("kind"),
                row.get("sentence"),
                expected,
                new TreeSet<>(list(row.get("forbidden")))));
      }
    }
    return new TrapEvaluation(traps, reader, seed);
  }

  private static List<String> list(String cell) {
    return Arrays.stream(cell.split("\\|")).filter(one -> !one.isBlank()).toList();
  }

  /** The part of the traps that are passed, in all and by kind. */
  public List<Figure> figures() {
    Map<String, List<Double>> byKind = new TreeMap<>();
    List<Double> all = new ArrayList<>();
    for (Trap trap : traps) {
      double score = faults(trap).isEmpty() ? 1 : 0;
      all.add(score);
      byKind.computeIfAbsent(trap.kind(), kind -> new ArrayList<>()).add(score);
    }
    List<Figure> figures = new ArrayList<>();
    figures.add(Figure.mean("traps passed", all, seed));
    byKind.forEach((kind, scores) -> figures.add(Figure.mean("  " + kind, scores, seed)));
    return figures;
  }

  /** What is wrong, a line each, for a person to read. */
  public List<String> faults() {
    return traps.stream().flatMap(trap -> faults(trap).stream()).toList();
  }

  private List<String> faults(Trap trap) {
    List<String> faults = new ArrayList<>();
    Map<String, Requirement> found = new TreeMap<>();
    for (Mention m : reader.read(trap.id(), "", trap.sentence()).mentions()) {
      found.merge(m.skillLabel(), m.requirement(), (a, b) -> a.ordinal() <= b.ordinal() ? a : b);
    }
    trap.expected()
        .forEach(
            (label, requirement) -> {
              if (found.get(label) != requirement) {
                faults.add(
                    "%s  %s should be %s, is %s: %s"
                        .formatted(
                            trap.id(), label, requirement, found.get(label), trap.sentence()));
              }
            });
    for (String label : trap.not()) {
      Requirement requirement = found.get(label);
      if (requirement == Requirement.REQUIRED || requirement == Requirement.PREFERRED) {
        faults.add(
            "%s  %s should not be found, is %s: %s"
                .formatted(trap.id(), label, requirement, trap.sentence()));
      }
    }
    return faults;
  }
}
