package org.skillgap.posting;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.skillgap.contract.Column;
import org.skillgap.contract.Rows;

/** What two postings are compared by, without their texts. */
public record PostingFingerprint(
    @Column("Source and identifier") String postingId,
    @Column("Source") String source,
    @Column("Identifier that the source gave it") String identifier,
    @Column("Folded name of the employer") String employerKey,
    @Column("Words of the title that tell what the job is, in order") List<String> title,
    @Column(value = "Folded city or town", optional = true) @Nullable String place,
    @Column("Day on which it was posted") LocalDate datePosted,
    @Column("Last day on which it was open, as far as the source tells") LocalDate lastOpen,
    @Column("Min-hash signature over shingles of three words") List<Long> signature,
    @Column("Number of different shingles") int shingles,
    @Column("Numbers in the text: wards, wages and hours tell vacancies apart")
        List<String> numbers,
    @Column(value = "Requisition number that title or text names", optional = true)
        @Nullable String requisition) {

  /** Length of a signature. */
  static final int HASHES = 64;

  private static final int BAND = 4;
  private static final int SHINGLE = 3;
  private static final int MOST_NUMBERS = 40;
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:[.,][0-9]+)*");
  private static final Pattern REQUISITION =
      Pattern.compile(
          "(?i)\\b(?:requisition|req|competition|job|posting|reference|ref)\\s*(?:(?:id|no|number|code)\\b\\.?\\s*[:#]?|[:#])\\s*([A-Z]{0,5}[-/]?\\d[A-Z0-9/-]{2,})");

  /** Words of a title that tell how, not what: shifts, terms, and the form of address. */
  private static final Set<String> HOW =
      Set.of(
          "full",
          "part",
          "time",
          "casual",
          "permanent",
          "temporary",
          "contract",
          "term",
          "days",
          "day",
          "evenings",
          "evening",
          "nights",
          "night",
          "weekends",
          "weekend",
          "shift",
          "shifts",
          "rotating",
          "remote",
          "hybrid",
          "urgent",
          "hiring",
          "now",
          "immediate",
          "start",
          "f",
          "m",
          "x",
          "d",
          "req",
          "requisition",
          "id",
          "no",
          "ref",
          "job",
          "posting",
          "new",
          "a",
          "an",
          "the",
          "of",
          "and",
          "for",
          "in",
          "at",
          "to",
          "with");

  public PostingFingerprint {
    Rows.text(postingId, "postingId");
    Rows.present(datePosted, "datePosted");
    Rows.present(lastOpen, "lastOpen");
    title = Rows.list(title);
    signature = Rows.list(signature);
    numbers = Rows.list(numbers);
  }

  /** The fingerprint of a posting whose shown text is {@code text}. */
  public static PostingFingerprint of(Posting posting, String text) {
    List<String> words = words(text);
    Set<Long> shingles = shingles(words);
    LocalDate closed =
        posting.dateRemoved() != null ? posting.dateRemoved() : posting.validThrough();
    boolean later = closed != null && closed.isAfter(posting.datePosted());
    return new PostingFingerprint(
        posting.postingId(),
        posting.source(),
        posting.identifier(),
        EmployerKey.of(posting.employer()),
        title(posting),
        posting.locality() == null ? null : EmployerKey.of(posting.locality()),
        posting.datePosted(),
        later ? closed : posting.datePosted(),
        signature(shingles),
        shingles.size(),
        numbers(text),
        requisition(posting.title() + "\n" + text));
  }

  private static List<String> words(String text) {
    return Arrays.stream(NO_WORD.split(text.toLowerCase(Locale.ROOT), 0))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  // Without numbers, without what stands for the place, and without words of how.
  private static List<String> title(Posting posting) {
    Set<String> place = new TreeSet<>();
    if (posting.locality() != null) {
      place.addAll(words(posting.locality()));
    }
    List<String> what =
        words(posting.title()).stream()
            .filter(word -> !HOW.contains(word) && !place.contains(word))
            .filter(word -> word.chars().noneMatch(Character::isDigit))
            .toList();
    return what.isEmpty() ? words(posting.title()) : what;
  }

  private static List<String> numbers(String text) {
    Set<String> numbers = new TreeSet<>();
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find() && numbers.size() < MOST_NUMBERS) {
      numbers.add(matcher.group());
    }
    return List.copyOf(numbers);
  }

  private static @Nullable String requisition(String text) {
    Matcher matcher = REQUISITION.matcher(text);
    return matcher.find() ? matcher.group(1).toUpperCase(Locale.ROOT) : null;
  }

  /** Postings that share one of these keys are compared; others never are. */
  public List<String> blocks() {
    List<String> blocks = new ArrayList<>();
    for (int from = 0; from < HASHES; from += BAND) {
      blocks.add(employerKey + "|" + from + "|" + signature.subList(from, from + BAND).hashCode());
    }
    // A text cut short shares too few shingles for a band: the same job of one employer is
    // compared.
    blocks.add(employerKey + "|" + String.join(" ", title));
    return blocks;
  }

  /** Estimated part of the shingles that two texts share, 0 to 1. */
  public double similarity(PostingFingerprint other) {
    int same = 0;
    for (int i = 0; i < HASHES; i++) {
      same += signature.get(i).equals(other.signature.get(i)) ? 1 : 0;
    }
    return same / (double) HASHES;
  }

  /** Estimated part of the shorter text that stands in the longer one, 0 to 1. */
  public double containment(PostingFingerprint other) {
    double alike = similarity(other);
    int least = Math.min(shingles, other.shingles);
    double shared = alike * (shingles + other.shingles) / (1 + alike);
    return least == 0 ? 0 : Math.min(1, shared / least);
  }

  private static Set<Long> shingles(List<String> words) {
    Set<Long> shingles = new TreeSet<>();
    for (int i = 0; i == 0 || i + SHINGLE <= words.size(); i++) {
      CRC32C crc = new CRC32C();
      for (String word : words.subList(i, Math.min(words.size(), i + SHINGLE))) {
        crc.update(word.getBytes(StandardCharsets.UTF_8));
        crc.update(' ');
      }
      shingles.add(crc.getValue());
    }
    return shingles;
  }

  private static List<Long> signature(Set<Long> shingles) {
    long[] least = new long[HASHES];
    Arrays.fill(least, Long.MAX_VALUE);
    for (long shingle : shingles) {
      for (int h = 0; h < HASHES; h++) {
        least[h] = Math.min(least[h], mix(shingle + h * 0x9E3779B97F4A7C15L));
      }
    }
    return Arrays.stream(least).boxed().toList();
  }

  // The finaliser of SplitMix64: one good permutation of 64 bits for each hash.
  private static long mix(long value) {
    long z = value;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
