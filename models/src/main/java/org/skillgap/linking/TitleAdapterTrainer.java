package org.skillgap.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.ListSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.skillgap.embedding.Encoder;
import org.skillgap.embedding.Vectors;
import org.skillgap.taxonomy.OccupationIndex;

/**
 * Trains the matrix that moves titles: the best name of the right occupation shall be the most
 * alike to the moved title. Of each occupation other names are titles too, to be found by its label
 * alone, which keeps in shape what no gold title is about. Cross-entropy over temperature, Adam, a
 * falling step.
 *
 * <p>Work is spread over cores by title and added up in a fixed order: the same seed gives the same
 * bytes.
 */
final class TitleAdapterTrainer {
  private static final int LENGTH = Encoder.DIMENSIONS;
  private static final int EPOCHS = 8;
  private static final int BATCH = 128;
  private static final int NAMES = 32;
  private static final int OTHERS = 200;
  private static final double TEMPERATURE = 0.05;
  private static final double STEP = 1e-3;
  private static final double DECAY = 1e-4;

  private final List<float[]> names;
  private final List<String> texts;
  private final int[] owners;
  private final int[] firsts;
  private final List<Integer> otherNames = new ArrayList<>();
  private final Adam adam = new Adam(TitleAdapter.SEEN * LENGTH);
  private final float[][] matrix = new float[TitleAdapter.SEEN][LENGTH];

  /**
   * A title to learn from.
   *
   * @param vector what it means
   * @param occupation place of the right one
   * @param look places of those that it seems to mean at first sight
   */
  record Example(Vector vector, int occupation, List<Integer> look) {}

  /** An encoded text; a record that holds a bare array would compare it by address. */
  static final class Vector {
    private final float[] numbers;

    Vector(float[] numbers) {
      this.numbers = numbers;
    }
  }

  /**
   * @param vectors of the names of the index, where titles are read
   */
  TitleAdapterTrainer(OccupationIndex index, Vectors vectors) {
    this.texts = index.names();
    this.owners = index.owners();
    this.names = IntStream.range(0, owners.length).mapToObj(vectors::row).toList();
    int occupations = index.occupations().size();
    this.firsts = new int[occupations + 1];
    firsts[occupations] = owners.length;
    for (int row = owners.length - 1; row >= 0; row--) {
      firsts[owners[row]] = row;
    }
    for (int row = 0; row < owners.length; row++) {
      if (firsts[owners[row]] != row) {
        otherNames.add(row);
      }
    }
  }

  /** The trained matrix. */
  float[][] train(List<Example> examples, long seed) {
    UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
    int steps = EPOCHS * (examples.size() / BATCH);
    int step = 0;
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      List<Example> shuffled = new ArrayList<>(examples);
      ListSampler.shuffle(random, shuffled);
      for (int from = 0; from + BATCH <= shuffled.size(); from += BATCH) {
        double size = STEP * Math.max(0.05, 1 - step / (double) steps);
        learn(shuffled.subList(from, from + BATCH), random, size);
        step++;
      }
    }
    return matrix;
  }

  private void learn(List<Example> titles, UniformRandomProvider random, double size) {
    TreeSet<Integer> rivals = new TreeSet<>();
    for (Example title : titles) {
      rivals.add(title.occupation());
      rivals.addAll(title.look());
    }
    List<Example> others = otherNames(random);
    others.forEach(name -> rivals.add(name.occupation()));
    for (int i = 0; i < OTHERS; i++) {
      rivals.add(random.nextInt(firsts.length - 1));
    }
    Rivals all = new Rivals(new ArrayList<>(rivals), true);
    Rivals labels = new Rivals(new ArrayList<>(rivals), false);
    List<Example> batch = new ArrayList<>(titles);
    batch.addAll(others);
    float[][] slopes =
        IntStream.range(0, batch.size())
            .parallel()
            .mapToObj(i -> slope(batch.get(i), i < titles.size() ? all : labels))
            .toArray(float[][]::new);
    adam.step(matrix, gradient(batch, slopes), size);
  }

  private List<Example> otherNames(UniformRandomProvider random) {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < NAMES && !otherNames.isEmpty(); i++) {
      int row = otherNames.get(random.nextInt(otherNames.size()));
      examples.add(
          new Example(new Vector(TitleAdapter.see(texts.get(row))), owners[row], List.of()));
    }
    return examples;
  }

  /** The names of the occupations that compete in a batch. */
  private final class Rivals {
    private final List<float[]> rows = new ArrayList<>();
    private final Vectors vectors;
    private final int[] places;
    private final Map<Integer, Integer> placeOf = new HashMap<>();

    Rivals(List<Integer> occupations, boolean withOtherNames) {
      List<Integer> places = new ArrayList<>();
      for (int i = 0; i < occupations.size(); i++) {
        int occupation = occupations.get(i);
        placeOf.put(occupation, i);
        int end = withOtherNames ? firsts[occupation + 1] : firsts[occupation] + 1;
        for (int row = firsts[occupation]; row < end; row++) {
          rows.add(names.get(row));
          places.add(i);
        }
      }
      this.vectors = Vectors.of(rows);
      this.places = places.stream().mapToInt(Integer::intValue).toArray();
    }
  }

  // Which way the moved title should not go: away from the right name, towards the wrong ones.
  private float[] slope(Example example, Rivals rivals) {
    float[] shifted = TitleAdapter.of(matrix).shifted(example.vector().numbers);
    float[] unit = Vectors.unit(shifted);
    float[] likeness = rivals.vectors.likeness(unit);
    int[] best = new int[rivals.placeOf.size()];
    Arrays.fill(best, -1);
    for (int row = 0; row < likeness.length; row++) {
      int place = rivals.places[row];
      if (best[place] < 0 || likeness[row] > likeness[best[place]]) {
        best[place] = row;
      }
    }
    double[] shares = new double[best.length];
    double sum = 0;
    for (int i = 0; i < best.length; i++) {
      shares[i] = Math.exp((likeness[best[i]] - 1) / TEMPERATURE);
      sum += shares[i];
    }
    int right = rivals.placeOf.get(example.occupation());
    float[] slope = new float[LENGTH];
    for (int i = 0; i < best.length; i++) {
      double error = shares[i] / sum - (i == right ? 1 : 0);
      // Most rivals are far off, and adding them up costs more than it tells.
      if (Math.abs(error) > 1e-5) {
        add(slope, (float) (error / TEMPERATURE / BATCH), rivals.rows.get(best[i]));
      }
    }
    // Only the part across the vector counts: its length is always one.
    add(slope, -(float) dot(slope, unit), unit);
    float length = (float) Math.sqrt(dot(shifted, shifted));
    for (int j = 0; j < LENGTH; j++) {
      slope[j] /= length;
    }
    return slope;
  }

  private float[][] gradient(List<Example> batch, float[][] slopes) {
    float[][] gradient = new float[TitleAdapter.SEEN][LENGTH];
    IntStream.range(0, TitleAdapter.SEEN)
        .parallel()
        .forEach(
            i -> {
              add(gradient[i], (float) DECAY, matrix[i]);
              for (int b = 0; b < slopes.length; b++) {
                add(gradient[i], batch.get(b).vector().numbers[i], slopes[b]);
              }
            });
    return gradient;
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
