package org.skillgap.pipeline.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A place in a drawing, to a tenth of a pixel. */
final class Coordinate {
  private Coordinate() {}

  // A page has hundreds of them: a general formatter took a tenth of the time of all pages.
  static String of(double value) {
    return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
  }
}
