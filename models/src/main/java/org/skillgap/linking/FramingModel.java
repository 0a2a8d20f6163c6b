package org.skillgap.linking;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.skillgap.contract.Rows;
import org.skillgap.embedding.Encoder;

/**
 * What the words around a skill say of it, for the many wordings that no list of cues has: "we look
 * kindly on", "stays with our head office". Two logistic regressions on the framing, the clause
 * with the skill taken out: on its vector and on its words, since a vector alone hardly tells "do"
 * from "do not". Trained by {@code skillgap train-framings}.
 *
 * @param words whose presence counts, in their order
 * @param welcomes weights of the vector's numbers and of the words, then the bias, that the skill
 *     is only welcome
 * @param waives the same, that it is not asked for at all
 */
public record FramingModel(List<String> words, List<Double> welcomes, List<Double> waives) {
  /** Stands in a framing where the skill stood. */
  public static final String SKILL = "this skill";

  /** Stands in a framing where another skill stood. */
  public static final String OTHER = "something";

  private static final String TRAINED = "framing-model.json";
  private static final Pattern WORD = Pattern.compile("[\\p{L}']+|[?:]");

  /** How much a word counts beside a vector of length one. */
  private static final double PRESENT = 0.3;

  /**
   * Nearly all skills of postings are asked for, so a wording is taken for something else only when
   * that is quite sure: at this bound none of 790 skills that gold postings ask for is lost.
   */
  private static final double SURE = 0.7;

  public FramingModel {
    words = Rows.list(words);
    welcomes = Rows.list(welcomes);
    waives = Rows.list(waives);
    int weights = Encoder.DIMENSIONS + words.size() + 1;
    Rows.between(welcomes.size(), weights, weights, "welcomes");
    Rows.between(waives.size(), weights, weights, "waives");
  }

  /** What a framing says. */
  public enum Says {
    ASKS,
    WELCOMES,
    WAIVES
  }

  /** The trained one. */
  public static FramingModel trained() {
    try (InputStream in = FramingModel.class.getResourceAsStream(TRAINED)) {
      if (in == null) {
        throw new IllegalStateException(
            TRAINED + " is missing: train it with 'skillgap train-framings'");
      }
      return JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build()
          .readValue(in, FramingModel.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a framing says of {@link #SKILL}. */
  public Says says(String framing) {
    List<Double> signs = signs(framing, words);
    double welcome = probability(signs, welcomes);
    double waive = probability(signs, waives);
    if (Math.max(welcome, waive) < SURE) {
      return Says.ASKS;
    }
    return welcome > waive ? Says.WELCOMES : Says.WAIVES;
  }

  private static double probability(List<Double> signs, List<Double> weights) {
    return LogisticRegression.probability(
        signs, weights.stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** The numbers of a framing's vector, then which of some words stand in it. */
  static List<Double> signs(String framing, List<String> words) {
    List<Double> signs = new ArrayList<>();
    for (float number : Encoder.shared().encode(framing)) {
      signs.add((double) number);
    }
    Set<String> own = wordsOf(framing);
    words.forEach(word -> signs.add(own.contains(word) ? PRESENT : 0));
    return signs;
  }

  /** The words of a framing in small letters, each once; a question mark and a colon count, too. */
  static Set<String> wordsOf(String framing) {
    return WORD.matcher(framing.toLowerCase(Locale.ROOT).replace('’', '\''))
        .results()
        .map(found -> found.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
