package org.skillgap.pipeline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillgap.credential.Bundle;
import org.skillgap.pipeline.report.ReportInput.ProgramReport;

/** Walks the French pages: what is ours is said in French, and only the data speaks English. */
class FrenchPagesTest {
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?iu)(?<![\\p{L}’-])(the|of|and|with|for|is|are|not|this|that|from|which|has|have|these|its|their"
              + "|they|what|was|it|to|by|no|each|than|hours|weeks|employers|outcomes?)(?![\\p{L}’-])");

  private static final Pattern BARE_FIRST =
      Pattern.compile("(?<!\\d)1[ \u00A0](janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc)");

  private static final ReportInput RUN = Reports.of(1);

  @TempDir private Path folder;

  @Test
  void noSentenceOfOursIsEnglishOnAFrenchPage() throws IOException {
    ReportSite.write(RUN, folder);
    Set<String> names = names();
    int seen = 0;
    for (Path file : pages()) {
      Document page = Jsoup.parse(Files.readString(file));
      page.select("blockquote, .id, a.tongue").remove();
      for (Element english : page.select("[lang=en]")) {
        assertThat(names)
            .as("only names of the data are English on %s", file)
            .contains(english.text().toLowerCase(Locale.ROOT));
        english.remove();
      }
      for (String text : texts(page)) {
        String ours = without(names, text);
        assertThat(ENGLISH.matcher(ours).find()).as("“%s” on %s", text, file).isFalse();
        seen++;
      }
    }
    assertThat(seen).isGreaterThan(2_000);
  }

  @Test
  void noTextOfTheEnglishBundleStandsOnAFrenchPage() throws IOException {
    ReportSite.write(RUN, folder);
    Set<String> french = new TreeSet<>();
    Language.FRENCH.keys().forEach(key -> french.add(Language.FRENCH.pattern(key)));
    Set<String> english = new TreeSet<>();
    for (String key : Language.ENGLISH.keys()) {
      if (!french.contains(Language.ENGLISH.pattern(key))) {
        english.add(Language.ENGLISH.pattern(key));
      }
    }
    for (Path file : pages()) {
      Document page = Jsoup.parse(Files.readString(file));
      page.select("a.tongue, [lang=en]").remove();
      assertThat(texts(page)).as(file.toString()).doesNotContainAnyElementsOf(english);
    }
  }

  @Test
  void theFirstOfAMonthIsAnOrdinalWhereverADayIsWritten() throws IOException {
    ReportSite.write(RUN, folder);
    int ordinals = 0;
    for (Path file : pages()) {
      String text = Jsoup.parse(Files.readString(file)).text();
      assertThat(BARE_FIRST.matcher(text).find()).as(file.toString()).isFalse();
      ordinals += text.contains("1er novembre 2026") ? 1 : 0;
    }
    assertThat(ordinals).isGreaterThan(10);
  }

  // Names and texts of the data, which stay in their own language.
  private static Set<String> names() {
    Set<String> names = new TreeSet<>();
    for (ProgramReport program : RUN.programs()) {
      names.add(program.program().name());
      names.addAll(program.occupations().values());
      program.gaps().forEach(gap -> names.add(gap.skillLabel()));
      program.skills().values().forEach(skill -> names.add(skill.definition()));
      program.catalogue().forEach(entry -> names.add(entry.title()));
      program.catalogue().forEach(e -> e.outcomes().forEach(outcome -> names.add(outcome.text())));
      program
          .recommendations()
          .forEach(
              r -> {
                names.add(r.title());
                if (r.draft() != null) {
                  r.draft().outcomes().stream()
                      .filter(said -> said.pattern().isEmpty())
                      .forEach(said -> names.add(said.text()));
                }
              });
      Bundle bundle = program.bundle();
      bundle.parts().forEach(part -> names.add(part.title()));
      program.verdicts().stream()
          .flatMap(v -> Stream.of(v.sentence(), v.comment(), v.label()))
          .filter(text -> text != null)
          .forEach(names::add);
    }
    Set<String> folded =
        new TreeSet<>(
            (a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length());
    names.stream().filter(n -> !n.isBlank()).forEach(n -> folded.add(n.toLowerCase(Locale.ROOT)));
    return folded;
  }

  // The longest names first, so that none leaves a rest of a longer one.
  private static String without(Set<String> names, String text) {
    String rest = text.toLowerCase(Locale.ROOT);
    for (String name : names) {
      rest = rest.replace(name, "");
    }
    return rest;
  }

  private static List<String> texts(Document page) {
    List<String> texts = new ArrayList<>();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text && !text.isBlank()) {
            texts.add(text.text().strip());
          }
        },
        page);
    page.select("[title]").forEach(element -> texts.add(element.attr("title")));
    page.select("[data-name]").forEach(element -> texts.add(element.attr("data-name")));
    page.select("[aria-label]").forEach(element -> texts.add(element.attr("aria-label")));
    return texts;
  }

  private List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("fr"))) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }
}
