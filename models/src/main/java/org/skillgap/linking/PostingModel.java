package org.skillgap.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How likely a careful reader of a whole posting would say that it asks for a skill at which a
 * sentence hints: the signs of the sentence and those of the posting's occupation, weighed on
 * postings that people have marked.
 */
public final class PostingModel {
  private static final String TRAINED = "posting-model.json";

  private final LinkModel model;

  private PostingModel(LinkModel model) {
    this.model = model;
  }

  /** The trained one. */
  public static PostingModel trained() {
    return new PostingModel(LinkModel.read(TRAINED, signs()));
  }

  /** One of trained weights. */
  public static PostingModel of(LinkModel model) {
    return new PostingModel(model);
  }

  /**
   * What is known of a posting. One that the model was trained on is judged by weights that have
   * not seen it.
   *
   * @param key of the posting's text, see {@link GoldSentence#key(String)}
   */
  public Judged of(String key, OccupationSkills occupation) {
    return new Judged(model.unseen(key), occupation);
  }

  /** A posting whose hints are judged. */
  public static final class Judged {
    private final LogOdds odds;
    private final OccupationSkills occupation;

    private Judged(LogOdds odds, OccupationSkills occupation) {
      this.odds = odds;
      this.occupation = occupation;
    }

    /** The probability that the posting means the skill. */
    public double probability(Hint hint) {
      return odds.probability(signs(hint, occupation));
    }
  }

  /** All signs of a hint in a posting, in the order of {@link #signs()}. */
  public static double[] signs(Hint hint, OccupationSkills occupation) {
    double[] own = hint.signs();
    double[] context = occupation.signs(hint.skill());
    double[] signs = Arrays.copyOf(own, own.length + context.length + 1);
    System.arraycopy(context, 0, signs, own.length, context.length);
    signs[signs.length - 1] = Math.log(Math.max(1, hint.end() - hint.begin()));
    return signs;
  }

  /** Names of the signs. */
  static List<String> signs() {
    List<String> names = new ArrayList<>(Sign.names());
    names.addAll(OccupationSkills.names());
    // The logarithm of its characters: a long clause says more than one name does.
    names.add("CLAUSE_LENGTH");
    return names;
  }
}
