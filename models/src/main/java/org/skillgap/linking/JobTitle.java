package org.skillgap.linking;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.skillgap.posting.Tokens;

/**
 * A posting's title without what says nothing of the job (shift, grade, contract, advertising), its
 * abbreviations spelt out.
 *
 * @param head up to the first dash, comma, slash or bracket; what follows is mostly a ward, a team
 *     or a place
 * @param whole all of it, and what else the job is called where the title uses a local name
 */
record JobTitle(String head, String whole) {
  private static final Pattern NOISE =
      Pattern.compile(
          "#\\S+"
              + "|[£$€]\\s?[\\d,.]+\\s?k?\\b( ?(per|an?) (hour|annum|year))?"
              + "|\\b(full|part)[- ]?time\\b"
              + "|\\bx ?\\d+\\b( (vacanc(y|ies)|posts?|positions?))?"
              + "|\\b(agenda for change |afc )?(band|grade|level|tier)s? ?\\d\\w?( ?(/|-|to|or|and) ?\\d\\w?)?\\b"
              + "|\\b(fixed[- ]term|zero[- ]hours?|\\d+(\\.\\d+)? ?(hours?|hrs|months?|weeks?|wte|fte)( (a|per) week)?)\\b"
              + "|\\b(attractive|competitive|excellent|generous|great|golden|welcome|sign[- ]?on|signing|relocation|retention)"
              + " (salary|pay|benefits?|packages?|hello|bonus|relocation package)( included| available)?\\b"
              + "|\\b((day|night|evening|weekend) shifts?|days|nights|evenings|weekends|shifts)\\b"
              + "|\\b(contract|casual)(?= *([)\\]]|$))"
              + "|\\bbank\\b(?! (manager|teller|officer|clerk|branch|cashier|executive))"
              + "|\\b(permanent|temporary|seasonal|locum|urgent(ly)?|hiring|wanted|needed|immediate(ly)?"
              + "|vacanc(y|ies)( for)?|fresh graduates?|male|female|rotational)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern END_OF_HEAD = Pattern.compile("\\s[-–—|:@]\\s?|\\s?[|,/(\\[;•]");
  private static final Pattern LOOSE =
      Pattern.compile("^[^\\p{L}\\d(]+|[^\\p{L}\\d)\\]+#.]+$|^\\((?=[^)]*$)");
  private static final Pattern EMPTY_BRACKETS = Pattern.compile("[(\\[]\\W*[)\\]]");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private static final Map<String, Meaning> MEANINGS = meanings();
  private static final Pattern WRITTEN = written();

  /** What is meant by words of a title, and what else a job of that name is called. */
  private record Meaning(String meant, String also) {}

  static JobTitle of(String title) {
    String plain = EMPTY_BRACKETS.matcher(NOISE.matcher(title).replaceAll(" ")).replaceAll(" ");
    Matcher end = END_OF_HEAD.matcher(plain);
    String head = "";
    int from = 0;
    // A title may begin with a dash, or with a grade that was taken away before one.
    while (head.isEmpty() && end.find()) {
      head = tidy(spelt(plain.substring(from, end.start())));
      from = end.end();
    }
    String whole = tidy(spelt(plain));
    String also = String.join(", ", otherNames(whole));
    return new JobTitle(
        head.isEmpty() ? whole : head, also.isEmpty() ? whole : whole + " (" + also + ")");
  }

  /** The words of the head without their endings and their order; the same for like titles. */
  String key() {
    return key(head);
  }

  static String key(String name) {
    return Tokens.of(name, 0, name.length()).stream()
        .map(Tokens.Token::stem)
        .collect(
            Collectors.collectingAndThen(
                Collectors.toCollection(TreeSet::new), stems -> String.join(" ", stems)));
  }

  private static String spelt(String text) {
    return WRITTEN
        .matcher(text)
        .replaceAll(
            found -> {
              String meant = meaning(found.group()).meant();
              return Matcher.quoteReplacement(meant.isEmpty() ? found.group() : meant);
            });
  }

  private static Set<String> otherNames(String text) {
    return WRITTEN
        .matcher(text)
        .results()
        .map(found -> meaning(found.group()).also())
        .filter(also -> !also.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  // As it stands, or in small letters without a full stop, or without the ending of a plural.
  private static Meaning meaning(String words) {
    Meaning exact = MEANINGS.get(words);
    if (exact != null) {
      return exact;
    }
    String small = words.toLowerCase(Locale.ROOT);
    String bare = small.endsWith(".") ? small.substring(0, small.length() - 1) : small;
    Meaning meaning = MEANINGS.get(bare);
    return meaning != null
        ? meaning
        : MEANINGS.getOrDefault(bare.substring(0, bare.length() - 1), new Meaning("", ""));
  }

  private static String tidy(String text) {
    return LOOSE.matcher(SPACE.matcher(text).replaceAll(" ").strip()).replaceAll("").strip();
  }

  // What is written in capitals here counts in capitals alone: "it" and "pa" are words elsewhere.
  private static Pattern written() {
    String words =
        MEANINGS.keySet().stream()
            .sorted(Comparator.comparingInt((String w) -> -w.length()).thenComparing(w -> w))
            .map(w -> isSmall(w) ? "(?i:" + Pattern.quote(w) + "s?)\\.?" : Pattern.quote(w))
            .collect(Collectors.joining("|"));
    return Pattern.compile("(?<![\\p{L}\\d&])(" + words + ")(?![\\p{L}\\d&])");
  }

  private static boolean isSmall(String words) {
    return words.equals(words.toLowerCase(Locale.ROOT));
  }

  private static Map<String, Meaning> meanings() {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (InputStream in = JobTitle.class.getResourceAsStream("title-words.csv");
        CSVParser rows =
            CSVParser.parse(new InputStreamReader(in, StandardCharsets.UTF_8), format)) {
      Map<String, Meaning> meanings = new TreeMap<>();
      rows.forEach(
          row -> meanings.put(row.get("written"), new Meaning(row.get("meant"), row.get("also"))));
      return meanings;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
