package org.skillgap.pipeline.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.skillgap.pipeline.report.ReportInput.Quarter;

/** The share of vacancies that ask for a skill, quarter by quarter, as a line to draw. */
public record TrendLine(List<Dot> dots, double top) {

  /** A quarter's place in the drawing. */
  public record Dot(String x, String y) {}

  /** A line in a drawing of this size, that far from its borders. */
  public static TrendLine of(List<Quarter> quarters, int width, int height, int margin) {
    double most = quarters.stream().mapToDouble(TrendLine::share).max().orElse(0);
    double top = most == 0 ? 1 : most;
    List<Dot> dots = new ArrayList<>();
    for (int i = 0; i < quarters.size(); i++) {
      double x =
          quarters.size() == 1
              ? width / 2.0
              : margin + i * (width - 2.0 * margin) / (quarters.size() - 1);
      double y = height - margin - share(quarters.get(i)) / top * (height - 2.0 * margin);
      dots.add(new Dot(number(x), number(y)));
    }
    return new TrendLine(dots, most);
  }

  /** The corners of the line. */
  public String points() {
    return dots.stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" "));
  }

  public Dot last() {
    return dots.get(dots.size() - 1);
  }

  /** The largest share, which is the upper end of the scale. */
  public String most(Language l) {
    return l.percent(top);
  }

  private static double share(Quarter quarter) {
    return quarter.vacancies() == 0 ? 0 : quarter.asking() / (double) quarter.vacancies();
  }

  private static String number(double value) {
    return Coordinate.of(value);
  }
}
