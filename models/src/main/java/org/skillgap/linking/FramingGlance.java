package org.skillgap.linking;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.skillgap.contract.Rows;
import org.skillgap.embedding.Encoded;
import org.skillgap.embedding.Encoder;

/**
 * Tells at a glance of the small encoder which framings clearly ask for their skill: more than half
 * in real postings, which the large one then need not read. A regression on what the {@link
 * FramingModel} decided of the same framings. Trained by {@code skillgap train-framings}.
 */
public final class FramingGlance {
  private static final String TRAINED = "framing-glance.json";

  /** The answers of the regression. */
  static final int ANSWERS = 2;

  private static final int DOUBTFUL = 1;

  /**
   * By cross-validation on our framings: three in a thousand that the model decides otherwise pass.
   */
  private static final double MOST_DOUBT = 0.05;

  private final Stored stored;
  private final Map<String, Integer> places = new TreeMap<>();
  private final double[] weights;

  private FramingGlance(Stored stored) {
    this.stored = stored;
    stored.words().forEach(word -> places.put(word, places.size()));
    this.weights = stored.weights().stream().mapToDouble(Float::doubleValue).toArray();
  }

  /**
   * The glance as it is kept.
   *
   * @param words whose presence counts, single ones and pairs
   * @param weights first for asking, then for doubt: of the numbers, of the words, and the bias
   */
  public record Stored(List<String> words, List<Float> weights) {
    public Stored {
      words = Rows.list(words);
      weights = Rows.list(weights);
      int each = 2 * Encoder.DIMENSIONS + words.size() + 1;
      Rows.between(weights.size(), ANSWERS * each, ANSWERS * each, "weights");
    }
  }

  /** A glance of its parts. */
  static FramingGlance of(Stored stored) {
    return new FramingGlance(stored);
  }

  /** The trained one. */
  public static FramingGlance trained() {
    return of(FramingModel.read(TRAINED, Stored.class));
  }

  /** The glance as it is kept. */
  public Stored stored() {
    return stored;
  }

  /** Whether a framing clearly asks for {@link FramingModel#SKILL}. */
  public boolean clearlyAsks(String framing) {
    double[] likely =
        SoftmaxRegression.probabilities(
            FramingModel.signs(framing, numbers(framing), places), weights, ANSWERS);
    return likely[DOUBTFUL] < MOST_DOUBT;
  }

  /** What the small encoder makes of a framing, and of the place of the skill in it. */
  static float[] numbers(String framing) {
    Encoded read = Encoder.shared().read(framing);
    int begin = framing.indexOf(FramingModel.SKILL);
    float[] whole = read.whole();
    float[] place = read.place(read.first(begin), read.past(begin + FramingModel.SKILL.length()));
    float[] both = new float[whole.length + place.length];
    System.arraycopy(whole, 0, both, 0, whole.length);
    System.arraycopy(place, 0, both, whole.length, place.length);
    return both;
  }

  /** The number of the answer that a decision stands for. */
  static int answer(FramingModel.Says decided) {
    return decided == FramingModel.Says.ASKS ? 0 : DOUBTFUL;
  }
}
