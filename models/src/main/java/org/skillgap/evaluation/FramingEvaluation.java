package org.skillgap.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.skillgap.linking.FramingModel.Says;
import org.skillgap.linking.FramingTraining;
import org.skillgap.linking.GoldFraming;

/**
 * Measures how the framings of skills are understood, each by a model that has not seen it: the
 * part of each kind that is recognised.
 */
public final class FramingEvaluation {
  private FramingEvaluation() {}

  /** Of each kind of framing the part that is told right. */
  public static List<Figure> figures(List<GoldFraming> framings, long seed) {
    List<Says> said = FramingTraining.unseen(framings);
    List<Figure> figures = new ArrayList<>();
    for (Says kind : Says.values()) {
      List<Double> right = new ArrayList<>();
      for (int i = 0; i < said.size(); i++) {
        if (framings.get(i).says() == kind) {
          right.add(said.get(i) == kind ? 1.0 : 0);
        }
      }
      figures.add(
          Figure.mean(
              "framing that " + kind.name().toLowerCase(Locale.ROOT) + ", told right",
              right,
              seed));
    }
    return figures;
  }
}
