package org.skillgap.gap;

/** Why employers lack a skill; it decides whether training can help, and how much. */
public enum Cause {
  SHORT_TRAINING(1),
  SUITABILITY(0.5),
  LONG_TRAINING(0),
  LICENCE(0),
  PAY(0),
  CONDITIONS(0),
  RETENTION(0),
  /** No survey answer tells; taken as trainable, and said so. */
  UNKNOWN(1);

  private final double trainable;

  Cause(double trainable) {
    this.trainable = trainable;
  }

  /** The part α of the gap that a short training can address, 0 to 1. */
  public double trainable() {
    return trainable;
  }
}
