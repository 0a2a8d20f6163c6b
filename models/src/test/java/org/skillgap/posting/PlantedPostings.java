package org.skillgap.posting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Postings with a known answer: vacancies of the samples, repeated in the ways in which boards and
 * employers repeat them, among others that only look alike.
 */
final class PlantedPostings {
  private static final Path BOARD = Path.of("..", "data-samples", "input", "inbox", "job-board");
  private static final String[] BOILERPLATE = {
    "Apply through our site in two minutes. Create an alert and never miss a job like this one again. "
        + "By applying you accept our terms of use and our privacy policy.",
    "This job was first posted elsewhere and is shown here as a service to our readers. Salaries that "
        + "we show may be estimates. Report this job if you think that something is wrong with it."
  };
  private static final String[] SHIFTS = {
    " - Nights", " (Part-time)", " - Full Time, Days", " - Casual", " (Req 20417)"
  };

  private final SplittableRandom random;
  private final List<Posting> bases;
  final List<PostingFingerprint> postings = new ArrayList<>();

  /** For each posting the vacancy that it stands for. */
  final Map<String, String> truth = new TreeMap<>();

  /** How each posting was made, to tell what was missed. */
  final Map<String, String> made = new TreeMap<>();

  PlantedPostings(long seed) throws IOException {
    random = new SplittableRandom(seed);
    bases = bases();
    for (int i = 0; i < bases.size(); i++) {
      plant(i);
    }
  }

  private void plant(int number) {
    Posting base = bases.get(number);
    String vacancy = "v" + number;
    LocalDate day = base.datePosted();
    // Every second employer numbers its requisitions in the text.
    boolean numbered = number % 2 == 0;
    String text = base.description() + (numbered ? requisition(number) : "");
    add(vacancy, "original", base, "first", day, text);
    add(vacancy, "copied within days", base, "first", day.plusDays(5), text);
    add(vacancy, "posted again", base, "first", day.plusDays(90), text);
    LocalDate soon = day.plusDays(random.nextInt(20));
    String board = BOILERPLATE[random.nextInt(BOILERPLATE.length)];
    add(vacancy, "boilerplate", base, "second", soon, text + "<p>" + board + "</p>");
    add(vacancy, "other mark-up", base, "third", soon, plain(text));
    Posting shifted = titled(base, base.title() + SHIFTS[random.nextInt(SHIFTS.length)]);
    add(vacancy, "title with shift", shifted, "fourth", soon, text);
    add(vacancy, "town renamed", placed(base, base.locality() + ", ON"), "fifth", soon, text);
    add(vacancy, "no town", placed(base, null), "sixth", soon, text);
    add(vacancy, "cut short", base, "seventh", soon, cut(text));
    Posting spelled = employed(base, base.employer() + " Inc.");
    add(vacancy, "employer spelled out", spelled, "eighth", soon, text);
    lookalikes(number, base, text, numbered);
  }

  // What only looks alike: each is a vacancy of its own.
  private void lookalikes(int number, Posting base, String text, boolean numbered) {
    LocalDate day = base.datePosted();
    String mine = number + "-";
    add(mine + "town", "other town", placed(base, "Moosonee"), "first", day, text);
    add(mine + "id", "other identifier of the day", base, "first", day, text);
    Posting elsewhere = employed(base, "Other " + base.employer());
    add(mine + "employer", "other employer", elsewhere, "second", day, text);
    Posting other = titled(base, "Maintenance Electrician");
    add(mine + "job", "other job in the same frame", other, "third", day, frame(text));
    if (numbered) {
      String next = base.description() + requisition(number + 5000);
      add(mine + "requisition", "other requisition", base, "second", day.plusDays(3), next);
    }
  }

  private static String requisition(int number) {
    return "<p>Requisition number: R-" + (20_000 + number) + "</p>";
  }

  private void add(
      String vacancy, String how, Posting base, String source, LocalDate day, String description) {
    String id = "N" + truth.size();
    Posting posting =
        posting(source, id, base.title(), base.employer(), base.locality(), day, description);
    postings.add(PostingFingerprint.of(posting, PostingCleaner.clean(description)));
    truth.put(posting.postingId(), vacancy);
    made.put(posting.postingId(), how);
  }

  private static String plain(String html) {
    return PostingCleaner.clean(html).replace("\n", "<br/>\n").replace("’", "'");
  }

  private static String cut(String html) {
    String text = PostingCleaner.clean(html);
    return text.substring(0, text.length() * 6 / 10) + " …";
  }

  // The employer's opening and closing words around another job.
  private static String frame(String html) {
    String text = PostingCleaner.clean(html);
    int part = text.length() * 3 / 10;
    return text.substring(0, part)
        + " You install, test and repair the wiring, the lighting and the alarms of our buildings, read "
        + "drawings, keep the maintenance records and answer calls at night every fourth week. You hold a "
        + "licence as a construction and maintenance electrician. "
        + text.substring(text.length() - part / 2);
  }

  private static Posting titled(Posting p, String title) {
    return posting(
        p.source(),
        p.identifier(),
        title,
        p.employer(),
        p.locality(),
        p.datePosted(),
        p.description());
  }

  private static Posting employed(Posting p, String employer) {
    return posting(
        p.source(),
        p.identifier(),
        p.title(),
        employer,
        p.locality(),
        p.datePosted(),
        p.description());
  }

  private static Posting placed(Posting p, String locality) {
    return posting(
        p.source(),
        p.identifier(),
        p.title(),
        p.employer(),
        locality,
        p.datePosted(),
        p.description());
  }

  private static Posting posting(
      String source,
      String id,
      String title,
      String employer,
      String locality,
      LocalDate day,
      String description) {
    return new Posting(
        source + "/" + id,
        source,
        id,
        title,
        description,
        day,
        null,
        null,
        employer,
        "CA-ON",
        locality,
        "CA",
        false,
        1,
        null,
        List.of(),
        null,
        null,
        null,
        "f.jsonl",
        1);
  }

  // Postings of the samples' job board of which none repeats another: no two of one employer share
  // a
  // fifth of their text.
  private static List<Posting> bases() throws IOException {
    List<Posting> bases = new ArrayList<>();
    List<PostingFingerprint> seen = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> all = Files.list(BOARD)) {
      files = all.sorted().toList();
    }
    for (Path file : files) {
      for (String line : Files.readAllLines(file)) {
        JsonNode node = read(line);
        if (node == null
            || node.path("jobLocation")
                .path("address")
                .path("addressLocality")
                .asText()
                .isEmpty()) {
          continue;
        }
        Posting posting =
            posting(
                "first",
                "0",
                node.path("title").asText(),
                node.path("hiringOrganization").path("name").asText(),
                node.path("jobLocation").path("address").path("addressLocality").asText(),
                LocalDate.parse(node.path("datePosted").asText().substring(0, 10)),
                node.path("description").asText());
        PostingFingerprint print =
            PostingFingerprint.of(posting, PostingCleaner.clean(posting.description()));
        boolean fresh =
            seen.stream()
                .noneMatch(
                    s -> s.employerKey().equals(print.employerKey()) && s.containment(print) > 0.2);
        if (fresh) {
          seen.add(print);
          bases.add(posting);
        }
      }
    }
    return bases;
  }

  private static JsonNode read(String line) {
    try {
      JsonNode node = JsonMapper.builder().build().readTree(line);
      return node.path("description").asText().length() > 400
              && node.path("datePosted").asText().matches("\\d{4}-\\d{2}-\\d{2}.*")
              && !node.path("hiringOrganization").path("name").asText().isBlank()
          ? node
          : null;
    } catch (IOException e) {
      // The board delivers broken lines as well; they are no matter here.
      return null;
    }
  }
}
