package org.skillgap.taxonomy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.skillgap.finding.Finding;
import org.skillgap.finding.Quarantined;
import org.skillgap.message.Message;

/** What the importers share: gathering concepts, splitting lists, setting bad rows aside. */
final class ConceptRows {
  private final String source;
  private final Map<String, Skill> skills = new TreeMap<>();
  private final Map<String, Occupation> occupations = new TreeMap<>();
  private final Map<String, ForeignLabel> foreign = new TreeMap<>();
  private final List<Finding> findings = new ArrayList<>();

  ConceptRows(String source) {
    this.source = source;
  }

  /** Adds a skill, or sets its row aside with the reason. */
  void skill(String file, Sheet.Row row, Supplier<Skill> skill) {
    guarded(
        file,
        row,
        () -> {
          Skill made = skill.get();
          Skill known = skills.putIfAbsent(made.uri(), made);
          refuseAnother(made.uri(), made.label(), known == null ? made.label() : known.label());
        });
  }

  void occupation(String file, Sheet.Row row, Supplier<Occupation> occupation) {
    guarded(
        file,
        row,
        () -> {
          Occupation made = occupation.get();
          Occupation known = occupations.putIfAbsent(made.uri(), made);
          refuseAnother(made.uri(), made.label(), known == null ? made.label() : known.label());
        });
  }

  /** Keeps a label of another language, or sets its row aside; an empty one says nothing. */
  void foreign(String file, Sheet.Row row, String uri, String language, String label) {
    if (!label.isEmpty()) {
      guarded(
          file,
          row,
          () -> {
            ForeignLabel made = new ForeignLabel(uri, language, label);
            foreign.putIfAbsent(language + " " + uri, made);
          });
    }
  }

  // A row that comes again does no harm; another concept under the same address would be lost.
  private static void refuseAnother(String uri, String label, String known) {
    if (!label.equals(known)) {
      throw new IllegalArgumentException(
          "address " + uri + " already names \"" + known + "\", not \"" + label + "\"");
    }
  }

  private void guarded(String file, Sheet.Row row, Runnable add) {
    try {
      add.run();
    } catch (IllegalArgumentException e) {
      findings.add(
          new Quarantined(
              source,
              file,
              row.line(),
              "",
              String.join(",", row.cells()),
              Message.quoted(String.valueOf(e.getMessage())),
              Message.of("Fill in the field, give it an address of its own, or take the row out")));
    }
  }

  TaxonomySource source(String version) {
    return new TaxonomySource(
        source,
        version,
        List.copyOf(skills.values()),
        List.copyOf(occupations.values()),
        List.copyOf(foreign.values()),
        findings);
  }

  /**
   * The parts of a cell without blanks and repetitions, without the one that is already the label.
   */
  static List<String> split(String cell, String separator, String label) {
    Set<String> parts = new LinkedHashSet<>();
    Arrays.stream(cell.split(separator, -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty() && !part.equals(label))
        .forEach(parts::add);
    return List.copyOf(parts);
  }
}
