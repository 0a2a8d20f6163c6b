package org.skillgap.posting;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The sentences that one employer repeats over postings of different titles. */
public final class EmployerSentences {
  /** An employer that repeats nothing, or of which nothing is known. */
  public static final EmployerSentences NONE = new EmployerSentences(Set.of());

  /** A sentence of so many different titles is the employer's, not the job's. */
  public static final int LEAST_TITLES = 3;

  private static final int LEAST_LENGTH = 30;
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Set<String> keys;

  private EmployerSentences(Set<String> keys) {
    this.keys = keys;
  }

  /** Of the keys of sentences that were counted as repeated. */
  public static EmployerSentences of(Set<String> keys) {
    return keys.isEmpty() ? NONE : new EmployerSentences(Set.copyOf(keys));
  }

  /** The key by which repetitions of a sentence fall together; empty for one too short to tell. */
  public static String key(String sentence) {
    String plain = NO_WORD.matcher(sentence.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    return plain.length() < LEAST_LENGTH ? "" : plain;
  }

  boolean contains(String sentence) {
    return !keys.isEmpty() && keys.contains(key(sentence));
  }
}
