package org.skillgap.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.ListSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.skillgap.embedding.Adapter;
import org.skillgap.embedding.Encoded;
import org.skillgap.embedding.Encoder;
import org.skillgap.embedding.Vectors;

/**
 * Trains an {@link Adapter}: of all skills at hand, the ones that people found in a sentence shall
 * be the most alike to their best window in it; and of all labels, the one of the same skill shall
 * be the most alike to another name of it, which keeps the many skills in shape that no gold
 * sentence has. Cross-entropy over temperature, Adam, a falling step.
 *
 * <p>Work is spread over cores by sentence and added up in a fixed order: the same seed gives the
 * same bytes.
 */
final class AdapterTrainer {
  private static final int LENGTH = Encoder.DIMENSIONS;
  private static final int EPOCHS = 3;
  private static final int BATCH = 16;
  private static final int OTHERS = 300;
  private static final int NAMES = 128;
  private static final double TEMPERATURE = 0.05;
  private static final double NAMES_SHARE = 3;
  private static final double STEP = 5e-4;
  private static final double DECAY = 1e-4;

  private final List<float[]> labels;
  private final List<float[]> names;
  private final List<Integer> owners;
  private final List<Example> examples;
  private final Adam adam = new Adam(LENGTH * LENGTH);
  private final float[][] matrix = new float[LENGTH][LENGTH];

  /**
   * A gold sentence, read.
   *
   * @param sentence its words
   * @param text of it
   * @param skills places of the skills that it means
   * @param look places of skills that it seems to mean at first sight
   */
  record Example(String text, Encoded sentence, Set<Integer> skills, Set<Integer> look) {}

  /**
   * @param labels of all skills, by place
   * @param names other names, with their skills' places in {@code owners}
   */
  AdapterTrainer(
      List<float[]> labels, List<float[]> names, List<Integer> owners, List<Example> examples) {
    this.labels = labels;
    this.names = names;
    this.owners = owners;
    this.examples = examples;
  }

  /** Trains without some skills: they are neither right answers nor wrong ones. */
  Adapter train(Set<Integer> without, long seed) {
    UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
    List<Example> usable = new ArrayList<>();
    for (Example example : examples) {
      Set<Integer> right = new TreeSet<>(example.skills());
      right.removeAll(without);
      if (!right.isEmpty()) {
        usable.add(new Example(example.text(), example.sentence(), right, example.look()));
      }
    }
    int steps = EPOCHS * (usable.size() / BATCH);
    int step = 0;
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      List<Example> shuffled = new ArrayList<>(usable);
      ListSampler.shuffle(random, shuffled);
      for (int from = 0; from + BATCH <= shuffled.size(); from += BATCH) {
        learn(
            shuffled.subList(from, from + BATCH),
            without,
            random,
            STEP * Math.max(0.05, 1 - step / (double) steps));
        step++;
      }
    }
    return Adapter.of(matrix);
  }

  private void learn(
      List<Example> batch, Set<Integer> without, UniformRandomProvider random, double step) {
    TreeSet<Integer> seen = new TreeSet<>();
    for (Example example : batch) {
      seen.addAll(example.skills());
      seen.addAll(example.look());
    }
    for (int i = 0; i < OTHERS; i++) {
      seen.add(random.nextInt(labels.size()));
    }
    int[] picked = random.ints(NAMES, 0, names.size()).toArray();
    TreeSet<Integer> all = new TreeSet<>(seen);
    for (int name : picked) {
      all.add(owners.get(name));
    }
    seen.removeAll(without);
    Moved moved = new Moved(new ArrayList<>(all));
    float[][] slope = new float[all.size()][LENGTH];
    sentences(batch, new ArrayList<>(seen), moved, slope);
    names(picked, moved, slope);
    adam.step(matrix, gradient(moved, slope), step);
  }

  /** The labels of a batch, moved as the matrix stands now. */
  private final class Moved {
    private final List<Integer> skills;
    private final Map<Integer, Integer> place = new HashMap<>();
    private final float[][] units;
    private final float[] lengths;

    Moved(List<Integer> skills) {
      this.skills = skills;
      this.units = new float[skills.size()][];
      this.lengths = new float[skills.size()];
      Adapter adapter = Adapter.of(matrix);
      for (int i = 0; i < skills.size(); i++) {
        place.put(skills.get(i), i);
      }
      IntStream.range(0, skills.size())
          .parallel()
          .forEach(
              i -> {
                float[] shifted = adapter.shifted(labels.get(skills.get(i)));
                units[i] = Adapter.unit(shifted);
                lengths[i] = (float) Math.sqrt(dot(shifted, shifted));
              });
    }
  }

  private static void sentences(
      List<Example> batch, List<Integer> seen, Moved moved, float[][] slope) {
    float[][][] parts =
        IntStream.range(0, batch.size())
            .parallel()
            .mapToObj(i -> sentence(batch.get(i), seen, moved))
            .toArray(float[][][]::new);
    IntStream.range(0, seen.size())
        .parallel()
        .forEach(
            c -> {
              for (float[][] part : parts) {
                add(slope[moved.place.get(seen.get(c))], 1, part[c]);
              }
            });
  }

  // What the sentence asks of each label: towards its best window or away from it.
  private static float[][] sentence(Example example, List<Integer> seen, Moved moved) {
    Windows windows = Windows.of(example.text(), example.sentence());
    Vectors rows = Vectors.of(windows.rows());
    float[] scores = new float[seen.size()];
    int[] best = new int[seen.size()];
    for (int c = 0; c < scores.length; c++) {
      Products products = new Products(rows.likeness(moved.units[moved.place.get(seen.get(c))]));
      best[c] = windows.nearest(products);
      scores[c] = windows.likeness(products, best[c]);
    }
    double[] shares = softmax(scores);
    float[][] part = new float[scores.length][LENGTH];
    for (int c = 0; c < scores.length; c++) {
      double right = example.skills().contains(seen.get(c)) ? 1.0 / example.skills().size() : 0;
      float factor = (float) ((shares[c] - right) / TEMPERATURE / BATCH);
      add(part[c], factor, windows.vector(best[c]));
    }
    return part;
  }

  private void names(int[] picked, Moved moved, float[][] slope) {
    Vectors all = Vectors.of(Arrays.asList(moved.units));
    double[][] errors =
        IntStream.range(0, picked.length)
            .parallel()
            .mapToObj(
                i -> {
                  double[] shares = softmax(all.likeness(names.get(picked[i])));
                  shares[moved.place.get(owners.get(picked[i]))] -= 1;
                  return shares;
                })
            .toArray(double[][]::new);
    double factor = NAMES_SHARE / TEMPERATURE / picked.length;
    IntStream.range(0, slope.length)
        .parallel()
        .forEach(
            c -> {
              for (int i = 0; i < picked.length; i++) {
                add(slope[c], (float) (errors[i][c] * factor), names.get(picked[i]));
              }
            });
  }

  private float[][] gradient(Moved moved, float[][] slope) {
    float[][] straight = new float[slope.length][];
    IntStream.range(0, slope.length)
        .parallel()
        .forEach(
            c -> {
              // Only the part across the vector counts: its length is always one.
              float[] across = slope[c].clone();
              add(across, -(float) dot(across, moved.units[c]), moved.units[c]);
              straight[c] = across;
            });
    float[][] gradient = new float[LENGTH][LENGTH];
    IntStream.range(0, LENGTH)
        .parallel()
        .forEach(
            i -> {
              add(gradient[i], (float) DECAY, matrix[i]);
              for (int c = 0; c < straight.length; c++) {
                float share = labels.get(moved.skills.get(c))[i] / moved.lengths[c];
                add(gradient[i], share, straight[c]);
              }
            });
    return gradient;
  }

  private static double[] softmax(float[] scores) {
    double max = scores[0];
    for (float score : scores) {
      max = Math.max(max, score);
    }
    double[] shares = new double[scores.length];
    double sum = 0;
    for (int i = 0; i < shares.length; i++) {
      shares[i] = Math.exp((scores[i] - max) / TEMPERATURE);
      sum += shares[i];
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= sum;
    }
    return shares;
  }

  private static double dot(float[] one, float[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * (double) other[i];
    }
    return sum;
  }

  private static void add(float[] sums, float factor, float[] row) {
    for (int j = 0; j < LENGTH; j++) {
      sums[j] += factor * row[j];
    }
  }
}
