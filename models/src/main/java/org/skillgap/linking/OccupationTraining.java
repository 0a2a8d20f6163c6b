package org.skillgap.linking;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.skillgap.embedding.Encoder;
import org.skillgap.taxonomy.OccupationIndex;
import org.skillgap.taxonomy.Taxonomy;

/**
 * Trains the models that find occupations from a taxonomy and gold titles: an adapter of all titles
 * and one without each part of them; then the {@link OccupationModel} on what each title looks like
 * to the adapter that has not seen it.
 */
public final class OccupationTraining {
  private static final int LOOK = 12;
  private static final int MOST_EXAMPLES = 3_000;
  private static final double FEWEST_KEPT = 0.01;
  private static final double MOST_KEPT = 0.3;

  private final OccupationSearch search;
  private final List<GoldTitle> titles;
  private final long seed;

  private OccupationTraining(OccupationSearch search, List<GoldTitle> titles, long seed) {
    this.search = search;
    this.titles = titles;
    this.seed = seed;
  }

  /** What training gives; the adapters as the bytes of their file. */
  public static final class Trained {
    private final TitleAdapters adapters;
    private final OccupationModel model;

    private Trained(TitleAdapters adapters, OccupationModel model) {
      this.adapters = adapters;
      this.model = model;
    }

    /** The bytes of the file of adapters. */
    public byte[] adapters() {
      return adapters.bytes();
    }

    public OccupationModel model() {
      return model;
    }
  }

  /** Trains on gold titles of a compiled taxonomy. The same seed gives the same models. */
  public static Trained train(Path compiled, Taxonomy taxonomy, List<GoldTitle> titles, long seed)
      throws IOException {
    OccupationSearch search =
        OccupationSearch.open(compiled, OccupationIndex.open(compiled, taxonomy));
    List<GoldTitle> usable =
        titles.stream().filter(title -> search.place(title.occupation()) >= 0).toList();
    return new OccupationTraining(search, usable, seed).train();
  }

  private Trained train() {
    int[] folds =
        IntStream.range(0, titles.size()).parallel().map(i -> titles.get(i).fold()).toArray();
    List<TitleAdapterTrainer.Example> read =
        IntStream.range(0, titles.size()).parallel().mapToObj(i -> read(titles.get(i))).toList();
    List<float[][]> matrices = new ArrayList<>();
    for (int fold = -1; fold < OccupationModel.FOLDS; fold++) {
      List<TitleAdapterTrainer.Example> others = new ArrayList<>();
      for (int i = 0; i < folds.length; i++) {
        if (folds[i] != fold) {
          others.add(read.get(i));
        }
      }
      matrices.add(new TitleAdapterTrainer(search.index(), search.vectors()).train(others, seed));
    }
    TitleAdapters adapters = TitleAdapters.of(matrices);
    return new Trained(adapters, model(folds, adapters));
  }

  private TitleAdapterTrainer.Example read(GoldTitle gold) {
    float[] vector = TitleAdapter.see(JobTitle.of(gold.title()).whole());
    return new TitleAdapterTrainer.Example(
        new TitleAdapterTrainer.Vector(vector),
        search.place(gold.occupation()),
        search.nearest(Arrays.copyOf(vector, Encoder.DIMENSIONS), LOOK));
  }

  private OccupationModel model(int[] folds, TitleAdapters adapters) {
    int every = Math.max(1, titles.size() / MOST_EXAMPLES);
    int[] picked = IntStream.range(0, titles.size()).filter(i -> i % every == 0).toArray();
    List<List<OccupationTrainer.Example>> examples =
        IntStream.of(picked)
            .parallel()
            .mapToObj(i -> examples(i, adapters.without(folds[i])))
            .toList();
    List<List<Double>> weights = new ArrayList<>();
    for (int fold = -1; fold < OccupationModel.FOLDS; fold++) {
      List<OccupationTrainer.Example> others = new ArrayList<>();
      for (int i = 0; i < picked.length; i++) {
        if (folds[picked[i]] != fold) {
          others.addAll(examples.get(i));
        }
      }
      weights.add(new OccupationTrainer(seed).fit(others));
    }
    return new OccupationModel(
        List.of(OccupationSign.values()), weights.get(0), weights.subList(1, weights.size()));
  }

  // Each title twice: among all occupations, and in a small taxonomy, which every other time lacks
  // the right one, so that the model learns to say "none of them".
  private List<OccupationTrainer.Example> examples(int place, TitleAdapter adapter) {
    GoldTitle gold = titles.get(place);
    int right = search.place(gold.occupation());
    List<OccupationTrainer.Example> examples = new ArrayList<>();
    SplittableRandom random = new SplittableRandom(seed + place);
    for (List<OccupationSearch.Seen> seen :
        search.candidates(JobTitle.of(gold.title()), adapter).values()) {
      examples.add(example(seen, right));
      double kept = FEWEST_KEPT * Math.pow(MOST_KEPT / FEWEST_KEPT, random.nextDouble());
      boolean withRight = random.nextBoolean();
      List<OccupationSearch.Seen> few =
          seen.stream()
              .filter(s -> s.occupation() == right ? withRight : random.nextDouble() < kept)
              .toList();
      examples.add(example(few, right));
    }
    return examples;
  }

  private static OccupationTrainer.Example example(List<OccupationSearch.Seen> seen, int right) {
    int at = -1;
    double[] best = new double[OccupationSign.values().length];
    for (int i = 0; i < seen.size(); i++) {
      at = seen.get(i).occupation() == right ? i : at;
      for (OccupationSign vote : OccupationSearch.VOTES) {
        int sign = List.of(OccupationSign.values()).indexOf(vote);
        best[sign] = Math.max(best[sign], seen.get(i).signs().get(sign));
      }
    }
    return new OccupationTrainer.Example(
        seen.stream().map(s -> scaled(s.signs(), best)).toList(), at);
  }

  // Votes are parts of the best one's, which in a small taxonomy is another.
  private static List<Double> scaled(List<Double> signs, double[] best) {
    return IntStream.range(0, signs.size())
        .mapToObj(sign -> best[sign] > 0 ? signs.get(sign) / best[sign] : signs.get(sign))
        .toList();
  }
}
