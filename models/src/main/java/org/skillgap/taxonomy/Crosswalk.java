package org.skillgap.taxonomy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.skillgap.finding.Finding;
import org.skillgap.finding.Quarantined;
import org.skillgap.message.Message;

/**
 * Gives occupations the codes of other schemes, from publishers' crosswalks: CSV that sets two
 * codes side by side, as ESCO address and O*NET-SOC code, or O*NET-SOC and NOC. Several crosswalks
 * chain. A code that leads to many others says nothing of which one is meant, and is not followed.
 */
final class Crosswalk {
  private static final int MOST_TARGETS = 3;
  private static final int NOC_DIGITS = 5;
  private static final String URI = "uri";

  // In this order: of a table with more than two of these the later ones are coarser.
  private static final List<Scheme> SCHEMES =
      List.of(
          new Scheme(URI, List.of("concept_uri", "occupation_uri", "uri")),
          new Scheme("onet", List.of("onet", "onet_code", "onet-soc code", "o*net-soc code")),
          new Scheme("noc", List.of("noc", "noc_code", "noc 2021")),
          new Scheme("isco", List.of("isco", "isco_code", "isco-08")));

  private record Scheme(String name, List<String> columns) {}

  private record Column(String scheme, String name) {}

  private final List<Map<String, Set<String>>> tables = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  private Crosswalk() {}

  /** What was imported, its occupations with the codes that the crosswalks among the files add. */
  static TaxonomySource extend(TaxonomySource source, List<Path> files) throws IOException {
    Crosswalk crosswalk = new Crosswalk();
    // A publisher's own zip is large and holds none.
    List<Path> loose = files.stream().filter(file -> !file.toString().endsWith(".zip")).toList();
    for (PublisherFiles.Content content : PublisherFiles.open(loose, ".csv")) {
      Sheet sheet = Sheet.of(content);
      if (isOne(sheet)) {
        crosswalk.add(sheet, source.name());
      }
    }
    List<Finding> findings = new ArrayList<>(source.findings());
    findings.addAll(crosswalk.findings);
    return new TaxonomySource(
        source.name(),
        source.version(),
        source.skills(),
        source.occupations().stream().map(crosswalk::extended).toList(),
        source.foreign(),
        findings);
  }

  /** Whether a table sets codes side by side and describes nothing. */
  static boolean isOne(Sheet sheet) {
    return !sheet.has("label") && !sheet.has("skill_uri") && columns(sheet).size() >= 2;
  }

  private static List<Column> columns(Sheet sheet) {
    List<Column> columns = new ArrayList<>();
    for (Scheme scheme : SCHEMES) {
      scheme.columns().stream()
          .filter(sheet::has)
          .findFirst()
          .ifPresent(name -> columns.add(new Column(scheme.name(), name)));
    }
    return columns;
  }

  private void add(Sheet sheet, String source) {
    Column one = columns(sheet).get(0);
    Column other = columns(sheet).get(1);
    Map<String, Set<String>> table = new TreeMap<>();
    for (Sheet.Row row : sheet.rows()) {
      String from = code(one.scheme(), sheet.cell(row, one.name()));
      String to = code(other.scheme(), sheet.cell(row, other.name()));
      if (from.isEmpty() || to.isEmpty()) {
        String empty = from.isEmpty() ? one.name() : other.name();
        findings.add(
            new Quarantined(
                source,
                sheet.file(),
                row.line(),
                empty,
                "",
                Message.of("the crosswalk’s row has no {0}", empty),
                Message.of("Fill in the code, or take the row out")));
      } else {
        table.computeIfAbsent(from, code -> new TreeSet<>()).add(to);
        table.computeIfAbsent(to, code -> new TreeSet<>()).add(from);
      }
    }
    tables.add(table);
  }

  private static String code(String scheme, String cell) {
    if (cell.isEmpty() || scheme.equals(URI)) {
      return cell;
    }
    String code = cell;
    if (scheme.equals("noc")) {
      // Spreadsheets drop leading zeros.
      code = "0".repeat(Math.max(0, NOC_DIGITS - cell.length())) + cell;
    } else if (scheme.equals("onet") && !cell.contains(".")) {
      code = cell + ".00";
    }
    return scheme + ":" + code;
  }

  private Occupation extended(Occupation occupation) {
    Set<String> codes = new LinkedHashSet<>(occupation.codes());
    Set<String> reached = new LinkedHashSet<>(codes);
    reached.add(occupation.uri());
    // A table more lets a chain be one step longer.
    for (int step = 0; step < tables.size(); step++) {
      Set<String> next = new LinkedHashSet<>();
      for (String code : reached) {
        next.addAll(targets(code, codes));
      }
      reached = next;
      codes.addAll(next);
    }
    return codes.size() == occupation.codes().size()
        ? occupation
        : occupation.withCodes(List.copyOf(codes));
  }

  // Never a second code of a scheme that the occupation has of its own: that is another occupation.
  private List<String> targets(String code, Set<String> known) {
    Set<String> schemes = new TreeSet<>();
    known.forEach(k -> schemes.add(scheme(k)));
    List<String> targets = new ArrayList<>();
    for (Map<String, Set<String>> table : tables) {
      Set<String> found = table.getOrDefault(code, Set.of());
      if (found.size() <= MOST_TARGETS) {
        found.stream().filter(to -> isNew(to, schemes)).forEach(targets::add);
      }
    }
    return targets;
  }

  private static boolean isNew(String code, Set<String> schemes) {
    return SCHEMES.stream().anyMatch(s -> code.startsWith(s.name() + ":"))
        && !schemes.contains(scheme(code));
  }

  private static String scheme(String code) {
    return code.substring(0, Math.max(0, code.indexOf(':')));
  }
}
