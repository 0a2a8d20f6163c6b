package org.skillgap.linking;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.skillgap.contract.Rows;
import org.skillgap.embedding.Encoded;
import org.skillgap.embedding.Encoder;

/**
 * What the words around a skill say of it, for the many wordings that no list of cues has: "we look
 * kindly on", "stays with our head office", "a massage after work". A logistic regression on the
 * framing, the clause with the skill taken out: on its vector, on what the encoder makes of the
 * place where the skill stood, and on its words, since vectors alone hardly tell "do" from "do
 * not". Trained by {@code skillgap train-framings}.
 */
public final class FramingModel {
  /** Stands in a framing where the skill stood. */
  public static final String SKILL = "this skill";

  /** Stands in a framing where another skill stood. */
  public static final String OTHER = "something";

  private static final String TRAINED = "framing-model.json";
  private static final Pattern WORD = Pattern.compile("[\\p{L}']+|[?:]");
  private static final int NUMBERS = Encoder.DIMENSIONS + Encoder.STATES;

  /** How much a word counts beside a vector of length one. */
  private static final double PRESENT = 0.3;

  /**
   * Nearly all skills of postings are asked for, so a wording is taken for something else only when
   * it is quite unlikely to ask; by the figures of the gold postings.
   */
  private static final double LEAST_ASKING = 0.05;

  /**
   * The same for what is offered: a duty told of somebody ("our cook bakes") looks much like it.
   */
  private static final double LEAST_ASKING_OFFERED = 0.01;

  /**
   * A no that a cue has heard is none where the wording as a whole is this sure to ask ("not only
   * cook but bake"): of 457 framings in which a cue of the noes stood, 132 asked.
   */
  private static final double SURELY_ASKING = 0.9;

  /**
   * Most framings ask in plain words ("you will", "must have"), and to read them closely would
   * change nothing: from this probability on by their words alone. Half of the framings of postings
   * are plain; of the gold ones that waive one in seventeen, of the others that do not ask fewer.
   */
  private static final double PLAINLY_ASKING = 0.65;

  /** In the order in which the regression counts them. */
  static final List<Says> ANSWERS = List.of(Says.values());

  private final Stored stored;
  private final Map<String, Integer> places = new TreeMap<>();
  private final double[] weights;
  private final double[] plain;

  private FramingModel(Stored stored) {
    this.stored = stored;
    for (String word : stored.words()) {
      places.put(word, places.size());
    }
    this.weights =
        ANSWERS.stream()
            .flatMap(says -> stored.weightsOf(says).stream())
            .mapToDouble(Float::doubleValue)
            .toArray();
    this.plain = stored.plain().stream().mapToDouble(Float::doubleValue).toArray();
  }

  /** What a framing says. */
  public enum Says {
    /** That the skill is asked for. */
    ASKS,
    /** That it is only welcome. */
    WELCOMES,
    /** That it is not needed, or is somebody else's to do. */
    WAIVES,
    /** That it is given, had or enjoyed, and asked of nobody. */
    OFFERS
  }

  /**
   * The model as it is kept.
   *
   * @param words whose presence counts, single ones and pairs
   * @param weights of each thing that may be said: of the numbers, of the words, and the bias
   * @param plain weights of the words, and the bias, where nothing but the words is known and only
   *     whether they ask is in question
   */
  public record Stored(List<String> words, Map<Says, List<Float>> weights, List<Float> plain) {
    public Stored {
      words = Rows.list(words);
      weights = new EnumMap<>(weights);
      int each = NUMBERS + words.size() + 1;
      for (Says says : ANSWERS) {
        int own = Rows.present(weights.get(says), "weights").size();
        Rows.between(own, each, each, "weights");
      }
      plain = Rows.list(plain);
      Rows.between(plain.size(), words.size() + 1, words.size() + 1, "plain");
    }

    List<Float> weightsOf(Says says) {
      return Objects.requireNonNull(weights.get(says));
    }
  }

  /** A model of its parts. */
  static FramingModel of(Stored stored) {
    return new FramingModel(stored);
  }

  /** The trained one. */
  public static FramingModel trained() {
    try (InputStream in = FramingModel.class.getResourceAsStream(TRAINED)) {
      if (in == null) {
        throw new IllegalStateException(
            TRAINED + " is missing: train it with 'skillgap train-framings'");
      }
      return of(
          JsonMapper.builder()
              .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
              .build()
              .readValue(in, Stored.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The model as it is kept. */
  public Stored stored() {
    return stored;
  }

  /** What a framing says of {@link #SKILL}, where no cue has spoken. */
  public Says says(String framing) {
    return says(framing, () -> numbers(framing));
  }

  /** The same by what the language model says of the framing, if it needs to be asked. */
  Says says(String framing, Supplier<float[]> numbers) {
    if (asksPlainly(framing)) {
      return Says.ASKS;
    }
    Map<Says, Double> likely = probabilities(framing, numbers.get());
    double asking = Objects.requireNonNull(likely.remove(Says.ASKS));
    Says other = Collections.max(likely.entrySet(), Map.Entry.comparingByValue()).getKey();
    double least = other == Says.OFFERS ? LEAST_ASKING_OFFERED : LEAST_ASKING;
    return asking < least ? other : Says.ASKS;
  }

  private boolean asksPlainly(String framing) {
    return plainSigns(framing, places).probability(plain) >= PLAINLY_ASKING;
  }

  /** Whether a framing asks for {@link #SKILL} although a cue in it says no. */
  public boolean asksAfterAll(String framing) {
    return Objects.requireNonNull(probabilities(framing, numbers(framing)).get(Says.ASKS))
        >= SURELY_ASKING;
  }

  /** How likely a framing says each. */
  Map<Says, Double> probabilities(String framing, float[] numbers) {
    double[] likely =
        SoftmaxRegression.probabilities(signs(framing, numbers, places), weights, ANSWERS.size());
    Map<Says, Double> probabilities = new EnumMap<>(Says.class);
    for (int a = 0; a < likely.length; a++) {
      probabilities.put(ANSWERS.get(a), likely[a]);
    }
    return probabilities;
  }

  /**
   * The signs of a framing.
   *
   * @param places of the words that count
   */
  static SoftmaxRegression.Signs signs(
      String framing, float[] numbers, Map<String, Integer> places) {
    return new SoftmaxRegression.Signs(
        numbers,
        wordsOf(framing).stream().filter(places::containsKey).mapToInt(places::get).toArray(),
        PRESENT);
  }

  /** The signs of a framing that the language model has not read: its words alone. */
  static SoftmaxRegression.Signs plainSigns(String framing, Map<String, Integer> places) {
    return signs(framing, new float[0], places);
  }

  /** What a framing means as a whole, and what the encoder knows of the place of the skill. */
  static float[] numbers(String framing) {
    Encoded read = Encoder.shared().read(framing);
    int begin = framing.indexOf(SKILL);
    float[] place = read.place(read.first(begin), read.past(begin + SKILL.length()));
    float[] numbers = Arrays.copyOf(read.whole(), NUMBERS);
    System.arraycopy(place, 0, numbers, Encoder.DIMENSIONS, place.length);
    return numbers;
  }

  /**
   * The words of a framing in small letters and each two that follow each other, each once; a
   * question mark and a colon count, too.
   */
  static Set<String> wordsOf(String framing) {
    List<String> words =
        WORD.matcher(framing.toLowerCase(Locale.ROOT).replace('’', '\''))
            .results()
            .map(found -> found.group())
            .toList();
    Set<String> all = new LinkedHashSet<>(words);
    for (int i = 1; i < words.size(); i++) {
      all.add(words.get(i - 1) + " " + words.get(i));
    }
    return all;
  }
}
