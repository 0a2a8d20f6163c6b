package org.skillgap.taxonomy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * ESCO as its portal delivers it: zips or folders of CSV, with or without a language suffix. Its
 * skills in another language, {@code skills_fr.csv}, give names to those that are read in English.
 */
final class EscoImport implements TaxonomyImport {
  private static final Pattern OTHER_LANGUAGE =
      Pattern.compile("skills_(?:en_)?(?!en\\.)([a-z]{2})\\.csv", Pattern.CASE_INSENSITIVE);
  private static final Pattern VERSION = Pattern.compile("v(\\d+\\.\\d+(?:\\.\\d+)?)");

  @Override
  public TaxonomySource read(List<Path> files) throws IOException {
    List<PublisherFiles.Content> contents = PublisherFiles.open(files, ".csv");
    Map<String, List<String>> broader = new HashMap<>();
    Map<String, List<String>> essential = new HashMap<>();
    Map<String, List<String>> optional = new HashMap<>();
    for (PublisherFiles.Content content : contents) {
      if (content.is("broaderRelations", ".csv")) {
        relations(content, "conceptUri", "broaderUri", "", broader);
      } else if (content.is("occupationSkillRelations", ".csv")) {
        relations(content, "occupationUri", "skillUri", "essential", essential);
        relations(content, "occupationUri", "skillUri", "optional", optional);
      }
    }
    ConceptRows concepts = new ConceptRows("esco");
    boolean skills = false;
    for (PublisherFiles.Content content : contents) {
      Matcher other = OTHER_LANGUAGE.matcher(content.name());
      if (other.matches()) {
        foreign(Sheet.of(content), other.group(1).toLowerCase(Locale.ROOT), concepts);
      } else if (content.is("skills_", ".csv") || content.is("skills.csv", ".csv")) {
        skills = true;
        skills(Sheet.of(content), broader, concepts);
      } else if (content.is("skillGroups", ".csv")) {
        groups(Sheet.of(content), broader, concepts);
      } else if (content.is("occupations_", ".csv") || content.is("occupations.csv", ".csv")) {
        occupations(Sheet.of(content), broader, essential, optional, concepts);
      }
    }
    if (!skills) {
      throw new IOException("no skills file among the files: give the classification download");
    }
    return concepts.source(version(files));
  }

  private static void relations(
      PublisherFiles.Content content,
      String from,
      String to,
      String type,
      Map<String, List<String>> into)
      throws IOException {
    Sheet sheet = Sheet.of(content);
    for (Sheet.Row row : sheet.rows()) {
      if (type.isEmpty() || sheet.cell(row, "relationType").equals(type)) {
        into.computeIfAbsent(sheet.cell(row, from), uri -> new ArrayList<>())
            .add(sheet.cell(row, to));
      }
    }
  }

  private static void skills(Sheet sheet, Map<String, List<String>> broader, ConceptRows concepts) {
    for (Sheet.Row row : sheet.rows()) {
      concepts.skill(
          sheet.file(),
          row,
          () -> {
            String uri = sheet.cell(row, "conceptUri");
            return new Skill(
                uri,
                sheet.cell(row, "preferredLabel"),
                ConceptRows.split(
                    sheet.cell(row, "altLabels"), "\n", sheet.cell(row, "preferredLabel")),
                sheet.cell(row, "skillType").equals("knowledge")
                    ? SkillKind.KNOWLEDGE
                    : SkillKind.SKILL,
                broader.getOrDefault(uri, List.of()),
                sheet.cell(row, "description"),
                null);
          });
    }
  }

  // One file a language, or one that holds several with the language in the column's name.
  private static void foreign(Sheet sheet, String language, ConceptRows concepts) {
    String beside = "preferredLabel_" + language;
    String column = sheet.has(beside) ? beside : "preferredLabel";
    for (Sheet.Row row : sheet.rows()) {
      concepts.foreign(
          sheet.file(), row, sheet.cell(row, "conceptUri"), language, sheet.cell(row, column));
    }
  }

  private static void groups(Sheet sheet, Map<String, List<String>> broader, ConceptRows concepts) {
    for (Sheet.Row row : sheet.rows()) {
      concepts.skill(
          sheet.file(),
          row,
          () -> {
            String uri = sheet.cell(row, "conceptUri");
            return new Skill(
                uri,
                sheet.cell(row, "preferredLabel"),
                List.of(),
                SkillKind.GROUP,
                broader.getOrDefault(uri, List.of()),
                sheet.cell(row, "description"),
                null);
          });
    }
  }

  private static void occupations(
      Sheet sheet,
      Map<String, List<String>> broader,
      Map<String, List<String>> essential,
      Map<String, List<String>> optional,
      ConceptRows concepts) {
    for (Sheet.Row row : sheet.rows()) {
      concepts.occupation(
          sheet.file(),
          row,
          () -> {
            String uri = sheet.cell(row, "conceptUri");
            String isco = sheet.cell(row, "iscoGroup");
            return new Occupation(
                "esco",
                uri,
                sheet.cell(row, "preferredLabel"),
                ConceptRows.split(
                    sheet.cell(row, "altLabels"), "\n", sheet.cell(row, "preferredLabel")),
                isco.isEmpty() ? List.of() : List.of("isco:" + isco),
                sheet.cell(row, "description"),
                broader.getOrDefault(uri, List.of()),
                essential.getOrDefault(uri, List.of()),
                optional.getOrDefault(uri, List.of()));
          });
    }
  }

  private static String version(List<Path> files) throws IOException {
    for (Path file : files) {
      try (Stream<Path> names = Files.walk(file, 1)) {
        Optional<String> version =
            names
                .map(path -> VERSION.matcher(path.getFileName().toString()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .sorted()
                .findFirst();
        if (version.isPresent()) {
          return version.get();
        }
      }
    }
    return "unversioned";
  }
}
