package org.skillgap.gap;

/** A Beta distribution: what is known of a part, as so many hits and so many misses. */
public record Beta(double hits, double misses) {
  public Beta {
    if (!(hits > 0) || !(misses > 0)) {
      throw new IllegalArgumentException("hits " + hits + " and misses " + misses + " must be > 0");
    }
  }

  /** The distribution with this mean that is worth so many observations. */
  public static Beta around(double mean, double strength) {
    double inside = Math.max(1e-4, Math.min(1 - 1e-4, mean));
    return new Beta(strength * inside, strength * (1 - inside));
  }

  public Beta plus(double moreHits, double moreMisses) {
    return new Beta(hits + moreHits, misses + moreMisses);
  }

  public double mean() {
    return hits / (hits + misses);
  }
}
