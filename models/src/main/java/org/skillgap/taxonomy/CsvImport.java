package org.skillgap.taxonomy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A college's own taxonomy. Four kinds of file, told apart by their header: skills ({@code
 * uri,label,alt_labels,type,broader_uri,definition,deprecated_by}), occupations ({@code
 * uri,label,alt_labels,noc,definition,broader_uri}), relations ({@code
 * occupation_uri,skill_uri,relation}) and names in other languages ({@code uri,language,label});
 * lists within a cell are separated by a bar.
 */
final class CsvImport implements TaxonomyImport {
  @Override
  public TaxonomySource read(List<Path> files) throws IOException {
    ConceptRows concepts = new ConceptRows("own");
    List<Sheet> occupations = new ArrayList<>();
    Map<String, List<String>> essential = new HashMap<>();
    Map<String, List<String>> optional = new HashMap<>();
    boolean any = false;
    for (PublisherFiles.Content content : PublisherFiles.open(files, ".csv")) {
      Sheet sheet = Sheet.of(content);
      any = true;
      if (sheet.has("occupation_uri")) {
        for (Sheet.Row row : sheet.rows()) {
          boolean needed = sheet.cell(row, "relation").equals("essential");
          (needed ? essential : optional)
              .computeIfAbsent(sheet.cell(row, "occupation_uri"), uri -> new ArrayList<>())
              .add(sheet.cell(row, "skill_uri"));
        }
      } else if (sheet.has("noc") && sheet.has("label")) {
        occupations.add(sheet);
      } else if (sheet.has("language")) {
        for (Sheet.Row row : sheet.rows()) {
          concepts.foreign(
              sheet.file(),
              row,
              sheet.cell(row, "uri"),
              sheet.cell(row, "language"),
              sheet.cell(row, "label"));
        }
      } else if (sheet.has("uri") && sheet.has("label")) {
        sheet.rows().forEach(row -> concepts.skill(sheet.file(), row, () -> skill(sheet, row)));
      } else if (!Crosswalk.isOne(sheet)) {
        throw new IOException(
            sheet.file() + " has neither the columns uri,label nor occupation_uri,skill_uri");
      }
    }
    if (!any) {
      throw new IOException("no .csv file among the files");
    }
    for (Sheet sheet : occupations) {
      for (Sheet.Row row : sheet.rows()) {
        concepts.occupation(sheet.file(), row, () -> occupation(sheet, row, essential, optional));
      }
    }
    return concepts.source("unversioned");
  }

  private static Skill skill(Sheet sheet, Sheet.Row row) {
    String label = sheet.cell(row, "label");
    String deprecated = sheet.cell(row, "deprecated_by");
    return new Skill(
        sheet.cell(row, "uri"),
        label,
        ConceptRows.split(sheet.cell(row, "alt_labels"), "\\|", label),
        kind(sheet.cell(row, "type")),
        ConceptRows.split(sheet.cell(row, "broader_uri"), "\\|", ""),
        sheet.cell(row, "definition"),
        deprecated.isEmpty() ? null : deprecated);
  }

  private static SkillKind kind(String type) {
    try {
      return SkillKind.valueOf(type.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "type is one of skill, knowledge, attitude, language, licence, group; saw '" + type + "'",
          e);
    }
  }

  private static Occupation occupation(
      Sheet sheet,
      Sheet.Row row,
      Map<String, List<String>> essential,
      Map<String, List<String>> optional) {
    String uri = sheet.cell(row, "uri");
    String label = sheet.cell(row, "label");
    return new Occupation(
        "own",
        uri,
        label,
        ConceptRows.split(sheet.cell(row, "alt_labels"), "\\|", label),
        ConceptRows.split(sheet.cell(row, "noc"), "\\|", "").stream().map(c -> "noc:" + c).toList(),
        sheet.cell(row, "definition"),
        ConceptRows.split(sheet.cell(row, "broader_uri"), "\\|", ""),
        essential.getOrDefault(uri, List.of()),
        optional.getOrDefault(uri, List.of()));
  }
}
