package org.skillgap.gap;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;

/** Draws from the distributions of the method; the same seed gives the same draws. */
final class Sampler {
  private final UniformRandomProvider source;
  private final ZigguratSampler.NormalizedGaussian gauss;
  private final ZigguratSampler.Exponential exponential;

  Sampler(long seed) {
    source = RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
    gauss = ZigguratSampler.NormalizedGaussian.of(source);
    exponential = ZigguratSampler.Exponential.of(source);
  }

  double normal() {
    return gauss.sample();
  }

  /** Standard exponential: the weights of a Bayesian bootstrap before they are scaled. */
  double exponential() {
    return exponential.sample();
  }

  double beta(double a, double b) {
    double x = gamma(a);
    double y = gamma(b);
    return x + y == 0 ? 0.5 : x / (x + y);
  }

  private double gamma(double shape) {
    return shape <= 0 ? 0 : AhrensDieterMarsagliaTsangGammaSampler.of(source, shape, 1).sample();
  }
}
