package org.skillgap.gap;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;

/** Draws from the distributions of the method; the same seed and key give the same draws. */
final class Sampler {
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private final UniformRandomProvider source;
  private final ZigguratSampler.NormalizedGaussian gauss;

  /**
   * A generator of its own for each key, so that what is drawn for one skill does not depend on
   * which other skills there are, nor on who draws first.
   */
  Sampler(long seed, String key) {
    long hash = OFFSET ^ seed;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * PRIME;
    }
    source = RandomSource.XO_RO_SHI_RO_128_PP.create(hash);
    gauss = ZigguratSampler.NormalizedGaussian.of(source);
  }

  double normal() {
    return gauss.sample();
  }

  ContinuousSampler gamma(double shape) {
    return shape <= 0 ? () -> 0 : AhrensDieterMarsagliaTsangGammaSampler.of(source, shape, 1);
  }

  ContinuousSampler beta(Beta beta) {
    ContinuousSampler hits = gamma(beta.hits());
    ContinuousSampler misses = gamma(beta.misses());
    return () -> {
      double x = hits.sample();
      double y = misses.sample();
      return x + y == 0 ? beta.mean() : x / (x + y);
    };
  }
}
