package org.skillgap.embedding;

/**
 * Tells what the name of a skill or an occupation means, where sentences are read: the mean of what
 * the large encoder says of it, through the {@link Adapter}, and of what the small one reads. Each
 * errs on names of its own, so the mean of both is nearer to what sentences mean by them.
 */
public final class NameEncoder {
  private NameEncoder() {}

  /**
   * What the large encoder alone says of a name, of length one: of occupations, whose names are
   * short titles, it knows more.
   */
  public static float[] taught(String name) {
    return Adapter.shared().move(Teacher.shared().encode(name));
  }

  /** The vector of a name by both, of length one. */
  public static float[] encode(String name) {
    float[] sum = taught(name);
    float[] read = Encoder.shared().read(name).whole();
    for (int d = 0; d < sum.length; d++) {
      sum[d] += read[d];
    }
    return Vectors.unit(sum);
  }
}
