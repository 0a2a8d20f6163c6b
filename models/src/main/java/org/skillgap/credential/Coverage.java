package org.skillgap.credential;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How well offers together teach one skill. */
public final class Coverage {
  private Coverage() {}

  /**
   * Quality of one offer, {@code q = t·(½ + ½·assessed)·min(1, level taught ÷ level needed)}, from
   * 0 to 1. A level that nobody stated takes nothing away.
   */
  public static double quality(Offer offer, @Nullable Double levelNeeded) {
    double assessed = offer.assessed() ? 1 : 0.5;
    Integer taught = offer.levelTaught();
    double level =
        taught == null || levelNeeded == null || levelNeeded <= 0
            ? 1
            : Math.min(1, taught / levelNeeded);
    return offer.place() * assessed * level;
  }

  /** Coverage by several offers of the same skill, {@code C = 1 − Π(1 − q)}, from 0 to 1. */
  public static double of(List<Offer> offers, @Nullable Double levelNeeded) {
    double open = 1;
    for (Offer offer : offers) {
      open *= 1 - quality(offer, levelNeeded);
    }
    return 1 - open;
  }
}
