package org.skillgap.taxonomy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * O*NET from its Excel or its text download: occupations with titles, and the technology they use.
 */
final class OnetImport implements TaxonomyImport {
  private static final String CODE = "O*NET-SOC Code";
  private static final String BASE = "https://data.onetcenter.org/";

  @Override
  public TaxonomySource read(List<Path> files) throws IOException {
    Sheet occupations = null;
    Map<String, Set<String>> titles = new TreeMap<>();
    Map<String, Set<String>> uses = new TreeMap<>();
    ConceptRows concepts = new ConceptRows("onet");
    for (PublisherFiles.Content content : PublisherFiles.open(files, ".xlsx", ".txt")) {
      if (content.is(
          "Occupation Data", content.name().substring(content.name().lastIndexOf('.')))) {
        occupations = Sheet.of(content);
      } else if (content.is("Alternate Titles", "")) {
        collect(Sheet.of(content), "Alternate Title", titles);
      } else if (content.is("Sample of Reported Titles", "")) {
        collect(Sheet.of(content), "Reported Job Title", titles);
      } else if (content.is("Technology Skills", "")) {
        technology(Sheet.of(content), uses, concepts);
      }
    }
    if (occupations == null) {
      throw new IOException("no file 'Occupation Data' among the files");
    }
    Sheet sheet = occupations;
    for (Sheet.Row row : sheet.rows()) {
      concepts.occupation(sheet.file(), row, () -> occupation(sheet, row, titles, uses));
    }
    return concepts.source("unversioned");
  }

  private static void collect(Sheet sheet, String column, Map<String, Set<String>> into) {
    for (Sheet.Row row : sheet.rows()) {
      into.computeIfAbsent(sheet.cell(row, CODE), code -> new LinkedHashSet<>())
          .add(sheet.cell(row, column));
    }
  }

  private static void technology(Sheet sheet, Map<String, Set<String>> uses, ConceptRows concepts) {
    for (Sheet.Row row : sheet.rows()) {
      String name = sheet.cell(row, "Example");
      String uri = BASE + "technology/" + slug(name);
      concepts.skill(
          sheet.file(),
          row,
          () ->
              new Skill(
                  uri,
                  name,
                  List.of(),
                  SkillKind.SKILL,
                  List.of(),
                  sheet.cell(row, "Commodity Title"),
                  null));
      uses.computeIfAbsent(sheet.cell(row, CODE), code -> new LinkedHashSet<>()).add(uri);
    }
  }

  // O*NET gives its technologies no address. C, C++ and C# are three of them.
  private static String slug(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replace("+", " plus")
        .replace("#", " sharp")
        .replaceAll("[^a-z0-9]+", "-");
  }

  private static Occupation occupation(
      Sheet sheet, Sheet.Row row, Map<String, Set<String>> titles, Map<String, Set<String>> uses) {
    String code = sheet.cell(row, CODE);
    String label = sheet.cell(row, "Title");
    Set<String> others = new LinkedHashSet<>(titles.getOrDefault(code, Set.of()));
    others.removeIf(title -> title.isBlank() || title.equals(label));
    return new Occupation(
        "onet",
        BASE + "occupation/" + code,
        label,
        List.copyOf(others),
        List.of("onet:" + code),
        sheet.cell(row, "Description"),
        List.of(),
        List.of(),
        List.copyOf(uses.getOrDefault(code, Set.of())));
  }
}
