package org.skillgap.taxonomy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Canada's NOC 2021 with the example titles of OaSIS: occupations by their five-digit code. */
final class OasisImport implements TaxonomyImport {
  private static final String BASE = "https://noc.esdc.gc.ca/Structure/NocProfile?code=";
  private static final int UNIT_GROUP = 5;

  @Override
  public TaxonomySource read(List<Path> files) throws IOException {
    Map<String, Set<String>> titles = new TreeMap<>();
    Sheet structure = null;
    for (PublisherFiles.Content content : PublisherFiles.open(files, ".csv")) {
      Sheet sheet = Sheet.of(content);
      if (sheet.has("Job title text")) {
        for (Sheet.Row row : sheet.rows()) {
          titles
              .computeIfAbsent(
                  unitGroup(sheet.cell(row, "OaSIS profile code")), c -> new LinkedHashSet<>())
              .add(sheet.cell(row, "Job title text"));
        }
      } else if (sheet.has("Class title") && sheet.has("Hierarchical structure")) {
        structure = sheet;
      }
    }
    if (structure == null) {
      throw new IOException("no NOC structure file (columns Level, Class title) among the files");
    }
    ConceptRows concepts = new ConceptRows("noc");
    Sheet sheet = structure;
    for (Sheet.Row row : sheet.rows()) {
      if (sheet.cell(row, "Level").equals(String.valueOf(UNIT_GROUP))) {
        concepts.occupation(sheet.file(), row, () -> occupation(sheet, row, titles));
      }
    }
    return concepts.source("2021");
  }

  private static Occupation occupation(
      Sheet sheet, Sheet.Row row, Map<String, Set<String>> titles) {
    // Spreadsheets drop leading zeros from a code.
    String code = padded(sheet.cell(row, "Code - NOC 2021 V1.0"));
    String label = sheet.cell(row, "Class title");
    Set<String> others = new LinkedHashSet<>(titles.getOrDefault(code, Set.of()));
    others.removeIf(title -> title.isBlank() || title.equals(label));
    return new Occupation(
        "noc",
        BASE + code,
        label,
        List.copyOf(others),
        List.of("noc:" + code),
        sheet.cell(row, "Class definition"),
        List.of(),
        List.of(),
        List.of());
  }

  private static String unitGroup(String profile) {
    return padded(profile.contains(".") ? profile.substring(0, profile.indexOf('.')) : profile);
  }

  private static String padded(String code) {
    return "0".repeat(Math.max(0, UNIT_GROUP - code.length())) + code;
  }
}
