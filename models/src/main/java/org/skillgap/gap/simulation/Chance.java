package org.skillgap.gap.simulation;

import java.util.SplittableRandom;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.simple.RandomSource;

/** Chance of one simulated market; the same seed gives the same market. */
final class Chance {
  private final SplittableRandom random;
  private final UniformRandomProvider source;

  Chance(long seed) {
    random = new SplittableRandom(seed);
    source = RandomSource.XO_RO_SHI_RO_128_PP.create(random.nextLong());
  }

  double uniform() {
    return random.nextDouble();
  }

  double between(double low, double high) {
    return low + (high - low) * random.nextDouble();
  }

  boolean happens(double probability) {
    return random.nextDouble() < probability;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  double normal(double deviation) {
    return deviation * random.nextGaussian();
  }

  double beta(double mean, double strength) {
    double x = gamma(strength * mean);
    double y = gamma(strength * (1 - mean));
    return x + y == 0 ? mean : x / (x + y);
  }

  /** Number of so many trials that succeed. */
  int successes(int trials, double probability) {
    int successes = 0;
    for (int i = 0; i < trials; i++) {
      successes += happens(probability) ? 1 : 0;
    }
    return successes;
  }

  /** One of the places, as likely as its weight. */
  int pick(double... weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    double at = uniform() * sum;
    int place = 0;
    while (place < weights.length - 1 && at >= weights[place]) {
      at -= weights[place++];
    }
    return place;
  }

  private double gamma(double shape) {
    return AhrensDieterMarsagliaTsangGammaSampler.of(source, shape, 1).sample();
  }
}
