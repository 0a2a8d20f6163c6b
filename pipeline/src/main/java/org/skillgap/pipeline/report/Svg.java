package org.skillgap.pipeline.report;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.List;
import java.util.Locale;
import org.skillgap.gap.Gap;
import org.skillgap.pipeline.report.ReportInput.Quarter;

/**
 * Charts as inline SVG. The only markup that pages take in as it is: numbers are formatted here,
 * and every text is escaped here. A table with the same numbers always stands beside a chart.
 */
public final class Svg implements Content {
  private static final int WIDTH = 180;
  private static final int HEIGHT = 18;
  private static final int SPARK_WIDTH = 84;
  private static final int SPARK_HEIGHT = 20;

  private final String markup;

  private Svg(String markup) {
    this.markup = markup;
  }

  @Override
  public void writeTo(TemplateOutput output) {
    output.writeContent(markup);
  }

  /** The gap with its 80 % interval on a scale from 0 to {@code most}. */
  public static Svg interval(Gap gap, double most) {
    double scale = (WIDTH - 12) / Math.max(most, 1e-9);
    double low = 6 + gap.gap().low80() * scale;
    double high = 6 + gap.gap().high80() * scale;
    double mean = 6 + gap.gap().mean() * scale;
    return new Svg(
        open(WIDTH, HEIGHT, "Gap " + Plain.percent(gap.gap()))
            + line("axis", 6, WIDTH - 6, HEIGHT / 2.0)
            + line("bar", low, high, HEIGHT / 2.0)
            + String.format(
                Locale.ROOT,
                "<circle class=\"dot\" cx=\"%.1f\" cy=\"%.1f\" r=\"4.5\"/>",
                mean,
                HEIGHT / 2.0)
            + "</svg>");
  }

  /** The share in each quarter, as a small line. */
  public static Svg sparkline(List<Quarter> quarters) {
    double most = quarters.stream().mapToDouble(Svg::share).max().orElse(0);
    StringBuilder points = new StringBuilder();
    int last = Math.max(1, quarters.size() - 1);
    for (int i = 0; i < quarters.size(); i++) {
      double x = 3 + i * (SPARK_WIDTH - 6.0) / last;
      double y =
          SPARK_HEIGHT - 3 - (most == 0 ? 0 : share(quarters.get(i)) / most * (SPARK_HEIGHT - 6));
      points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
    }
    String name =
        quarters.isEmpty()
            ? "No quarters"
            : "Share by quarter, from "
                + Plain.percent(share(quarters.get(0)))
                + " to "
                + Plain.percent(share(quarters.get(quarters.size() - 1)));
    return new Svg(
        open(SPARK_WIDTH, SPARK_HEIGHT, name)
            + "<polyline class=\"spark\" points=\""
            + points.toString().strip()
            + "\"/></svg>");
  }

  private static double share(Quarter quarter) {
    return quarter.vacancies() == 0 ? 0 : quarter.asking() / (double) quarter.vacancies();
  }

  private static String open(int width, int height, String title) {
    return "<svg role=\"img\" viewBox=\"0 0 "
        + width
        + " "
        + height
        + "\" width=\""
        + width
        + "\" height=\""
        + height
        + "\"><title>"
        + escaped(title)
        + "</title>";
  }

  private static String line(String kind, double from, double to, double y) {
    return String.format(
        Locale.ROOT,
        "<line class=\"%s\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%.1f\" y2=\"%.1f\"/>",
        kind,
        from,
        to,
        y,
        y);
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
