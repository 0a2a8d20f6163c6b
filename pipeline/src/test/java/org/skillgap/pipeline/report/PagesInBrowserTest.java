package org.skillgap.pipeline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillgap.pipeline.intake.Intake;
import org.skillgap.pipeline.intake.SourceMapping;
import org.skillgap.review.RejectedLinks;
import org.skillgap.review.Verdict;

/** The pages as a real browser shows them: to everybody, on any screen, and on paper. */
class PagesInBrowserTest {
  private static final int PHONE = 320;
  private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page[^s]");

  /** Longer than any screen is wide, without a place to break. */
  private static final String LONG = "Unbreakable".repeat(18);

  @TempDir private static Path folder;
  private static Browser browser;

  @BeforeAll
  static void open() throws IOException {
    Optional<Path> chromium = Browser.find();
    assumeTrue(chromium.isPresent(), "skipped: no Chromium on this machine");
    ReportSite.write(Reports.of(2), folder.resolve("usual"));
    ReportSite.write(Reports.saying(LONG), folder.resolve("long"));
    ReportSite.write(Reports.with(Reports.suppressedGaps()), folder.resolve("thin"));
    browser = Browser.open(chromium.get());
  }

  @AfterAll
  static void close() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void axeFindsNothingOnAnyKindOfPageInLightAndDark() throws IOException {
    String axe;
    try (InputStream in = PagesInBrowserTest.class.getResourceAsStream("/axe.min.js")) {
      axe = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
    List<String> found = new ArrayList<>();
    for (String scheme : List.of("light", "dark")) {
      browser.call(
          "Emulation.setEmulatedMedia",
          Map.of(
              "media",
              "screen",
              "features",
              List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
      for (Path page : kinds("usual")) {
        show(page, 1200);
        browser.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
        browser.evaluate(axe + ";0");
        JsonNode violations =
            browser.evaluate(
                "axe.run(document, {runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa',"
                    + "'best-practice']}).then(r => r.violations.map(v => v.id + ': ' +"
                    + " v.nodes[0].html + ' ' + v.nodes[0].failureSummary))");
        violations.forEach(v -> found.add(page.getFileName() + " " + scheme + " " + v.asText()));
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void noPageIsWiderThanAPhone() throws IOException {
    List<String> wide = new ArrayList<>();
    for (String site : List.of("usual", "long", "thin")) {
      for (Path page : kinds(site)) {
        show(page, PHONE);
        browser.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
        int width = browser.evaluate("document.documentElement.scrollWidth").asInt();
        if (width > PHONE) {
          wide.add(folder.relativize(page) + ": " + width + " " + widest());
        }
      }
    }
    assertThat(wide).isEmpty();
  }

  @Test
  void onAPhoneTheDecisionStandsBeforeTheOccupationsAndTheCounts() throws IOException {
    for (String name : List.of("program/p0.html", "fr/program/p0.html")) {
      Path page = folder.resolve("usual").resolve(name);
      assertThat(inOrder(page, 390)).containsExactly("decision", "small occupations", "facts");
      assertThat(inOrder(page, 1200)).containsExactly("small occupations", "facts", "decision");
    }
  }

  // What a reader sees from top to bottom below the title.
  private static List<String> inOrder(Path page, int width) throws IOException {
    show(page, width);
    JsonNode seen =
        browser.evaluate(
            "[...document.querySelectorAll('.occupations, .facts, .decision')]"
                + ".sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)"
                + ".map(e => e.className)");
    List<String> names = new ArrayList<>();
    seen.forEach(name -> names.add(name.asText()));
    return names;
  }

  private static String widest() throws IOException {
    return browser
        .evaluate(
            "[...document.querySelectorAll('main *')].filter(e => !e.closest('.scroll') &&"
                + " e.getBoundingClientRect().right > innerWidth + 1)"
                + ".map(e => e.tagName + '.' + e.className).slice(0, 5).join(' ')")
        .asText();
  }

  @Test
  void aProgramPrintsOnTwoSheets() throws IOException {
    for (String site : List.of("usual", "thin")) {
      for (String name : List.of("program/p0.html", "fr/program/p0.html")) {
        browser.call("Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of()));
        show(folder.resolve(site).resolve(name), 1200);
        String pdf = new String(browser.pdf(), StandardCharsets.ISO_8859_1);
        assertThat(SHEET.matcher(pdf).results().count()).as(site + "/" + name).isBetween(1L, 2L);
      }
    }
  }

  @Test
  void everythingIsReachedByTheKeyboardAndSeen() throws IOException {
    for (Path page : kinds("usual")) {
      show(page, 1200);
      int stops =
          browser
              .evaluate(
                  "[...document.querySelectorAll('a[href], button, input, summary, [tabindex]')]"
                      + ".filter(e => e.checkVisibility() && e.type !== 'radio').length")
              .asInt();
      TreeSet<String> reached = new TreeSet<>();
      for (int i = 0; i < 3 * stops; i++) {
        press("Tab", 9);
        JsonNode seen =
            browser.evaluate(
                "(() => { const e = document.activeElement; const s = getComputedStyle(e);"
                    + " return e === document.body ? null : {at: [...document.querySelectorAll('*')]"
                    + ".indexOf(e), outline: s.outlineStyle, radio: e.type === 'radio',"
                    + " html: e.outerHTML.slice(0, 90)}; })()");
        if (!seen.isNull() && !seen.isMissingNode()) {
          assertThat(seen.path("outline").asText())
              .as("focus is seen on %s of %s", seen.path("html").asText(), page)
              .isNotEqualTo("none");
          if (!seen.path("radio").asBoolean()) {
            reached.add(seen.path("at").asText());
          }
        }
        if (reached.size() >= Math.min(stops, 60)) {
          break;
        }
      }
      assertThat(reached).as(page.toString()).hasSizeGreaterThanOrEqualTo(Math.min(stops, 60));
    }
  }

  @Test
  void theEvidenceOpensByTheKeyboard() throws IOException {
    show(folder.resolve("usual/program/p0.html"), 1200);
    browser.evaluate("document.querySelector('.evidence summary').focus()");
    press("Enter", 13);
    assertThat(browser.evaluate("document.querySelector('.evidence details').open").asBoolean())
        .isTrue();
  }

  @Test
  void noPageAsksForAnythingButItsOwnFiles() throws IOException {
    for (Path page : kinds("usual")) {
      show(page, 1200);
      JsonNode loaded =
          browser.evaluate(
              "performance.getEntriesByType('resource').map(e => e.name)"
                  + ".concat([...document.styleSheets].map(s => s.href))");
      assertThat(loaded).isNotEmpty();
      loaded.forEach(
          address -> assertThat(address.asText()).as(page.toString()).startsWith("file:"));
    }
  }

  @Test
  void aVerdictChosenOnThePageIsAFileThatTheNextRunTakesIn() throws IOException {
    show(folder.resolve("usual/review/p0.html"), 1200);
    browser.evaluate(
        "(() => { window.kept = []; URL.createObjectURL = b => { kept.push(b); return '#'; };"
            + " const link = document.querySelector('fieldset blockquote').closest('fieldset');"
            + " link.querySelector('[value=reject]').click();"
            + " link.querySelector('[type=text]').value = '=not \"this\", no';"
            + " document.querySelector('fieldset [value=accept]').click();"
            + " document.getElementById('save').click(); })()");
    String csv = browser.evaluate("kept[0].text()").asText();
    Path file = folder.resolve("p0-verdicts.csv");
    Files.writeString(file, csv);
    var taken =
        Intake.verdicts(
            SourceMapping.plain("review", SourceMapping.Kind.VERDICTS, SourceMapping.Format.CSV),
            file);
    assertThat(taken.rejected()).isEmpty();
    assertThat(taken.accepted()).hasSize(2);
    Verdict link = taken.accepted().stream().filter(Verdict::isAboutLink).findFirst().orElseThrow();
    assertThat(link.answer()).isEqualTo(Verdict.Answer.REJECT);
    assertThat(link.comment()).isEqualTo("'=not \"this\", no");
    assertThat(link.given()).isEqualTo(LocalDate.of(2026, 11, 1));
    var quote = Reports.of(1).programs().get(0).evidence().get(link.about()).quotes().get(0);
    assertThat(RejectedLinks.of(taken.accepted()).holdsBack(link.about(), quote.sentence()))
        .isTrue();
  }

  private static void press(String key, int code) throws IOException {
    for (String type : List.of("keyDown", "keyUp")) {
      browser.call(
          "Input.dispatchKeyEvent",
          Map.of(
              "type",
              type,
              "key",
              key,
              "code",
              key,
              "windowsVirtualKeyCode",
              code,
              "text",
              key.equals("Enter") && type.equals("keyDown") ? "\r" : ""));
    }
  }

  private static void show(Path page, int width) throws IOException {
    browser.call(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    browser.show(page.toUri());
  }

  // One page of each kind, in both languages.
  private static List<Path> kinds(String site) throws IOException {
    List<Path> pages = new ArrayList<>();
    for (String language : List.of("", "fr/")) {
      Path root = folder.resolve(site).resolve(language);
      for (String name :
          List.of("index", "skills", "quality", "method", "glossary", "program/p0", "review/p0")) {
        pages.add(root.resolve(name + ".html"));
      }
      for (String kind : List.of("advice", "skill")) {
        if (Files.isDirectory(root.resolve(kind))) {
          try (Stream<Path> inside = Files.list(root.resolve(kind))) {
            inside.sorted().skip(1).findFirst().ifPresent(pages::add);
          }
        }
      }
    }
    return pages;
  }
}
