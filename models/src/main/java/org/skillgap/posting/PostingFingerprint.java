package org.skillgap.posting;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
    @Column("Folded title") String title,
    @Column(value = "Folded city or town", optional = true) @Nullable String place,
    @Column("Day on which it was posted") LocalDate datePosted,
    @Column("Min-hash signature over shingles of three words") List<Long> signature,
    @Column("Numbers in the text, in order: wards, wages and hours tell vacancies apart")
        String numbers) {

  /** Length of a signature. */
  static final int HASHES = 64;

  private static final int BAND = 4;
  private static final int SHINGLE = 3;
  private static final int MOST_NUMBERS = 40;
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern NO_NUMBER = Pattern.compile("[^0-9]+");

  public PostingFingerprint {
    Rows.text(postingId, "postingId");
    Rows.present(datePosted, "datePosted");
    signature = Rows.list(signature);
  }

  /** The fingerprint of a posting whose shown text is {@code text}. */
  public static PostingFingerprint of(Posting posting, String text) {
    String[] words = NO_WORD.split(text.toLowerCase(Locale.ROOT));
    String[] numbers = NO_NUMBER.split(text, MOST_NUMBERS + 1);
    return new PostingFingerprint(
        posting.postingId(),
        posting.source(),
        posting.identifier(),
        EmployerKey.of(posting.employer()),
        NO_WORD.matcher(posting.title().toLowerCase(Locale.ROOT)).replaceAll(" ").strip(),
        posting.locality() == null ? null : EmployerKey.of(posting.locality()),
        posting.datePosted(),
        signature(words),
        String.join(" ", Arrays.asList(numbers).subList(0, Math.min(MOST_NUMBERS, numbers.length)))
            .strip());
  }

  /** Postings that share one of these keys are compared; others never are. */
  public List<String> blocks() {
    List<String> blocks = new ArrayList<>();
    for (int from = 0; from < HASHES; from += BAND) {
      blocks.add(employerKey + "|" + from + "|" + signature.subList(from, from + BAND).hashCode());
    }
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

  private static List<Long> signature(String[] words) {
    long[] least = new long[HASHES];
    Arrays.fill(least, Long.MAX_VALUE);
    for (int i = 0; i == 0 || i + SHINGLE <= words.length; i++) {
      int to = Math.min(words.length, i + SHINGLE);
      CRC32C crc = new CRC32C();
      for (int w = i; w < to; w++) {
        crc.update(words[w].getBytes(StandardCharsets.UTF_8));
        crc.update(' ');
      }
      for (int h = 0; h < HASHES; h++) {
        least[h] = Math.min(least[h], mix(crc.getValue() + h * 0x9E3779B97F4A7C15L));
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
