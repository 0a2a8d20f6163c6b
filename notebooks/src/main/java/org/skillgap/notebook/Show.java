package org.skillgap.notebook;

import java.util.List;
import java.util.stream.Collectors;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;

/** What a notebook shows with: text, a table, a chart. */
public final class Show {
  private static final int BAR_HEIGHT = 22;
  private static final int LABEL_WIDTH = 300;
  private static final int BAR_WIDTH = 380;

  private Show() {}

  /** Shows plain text. */
  public static void text(Object text) {
    show("text/plain", String.valueOf(text));
  }

  /** Shows a table; every cell is escaped. */
  public static void table(List<String> header, List<? extends List<?>> rows) {
    String head =
        header.stream().map(h -> "<th>" + escaped(h) + "</th>").collect(Collectors.joining());
    String body =
        rows.stream()
            .map(
                row ->
                    row.stream()
                        .map(cell -> "<td>" + escaped(String.valueOf(cell)) + "</td>")
                        .collect(Collectors.joining("", "<tr>", "</tr>")))
            .collect(Collectors.joining("\n"));
    show(
        "text/html",
        "<table><thead><tr>" + head + "</tr></thead><tbody>\n" + body + "\n</tbody></table>");
  }

  /** Shows bars with their intervals; one label, value, low and high a bar. */
  public static void bars(String title, List<Bar> bars) {
    double longest = bars.stream().mapToDouble(Bar::high).max().orElse(1);
    StringBuilder svg = new StringBuilder();
    int height = BAR_HEIGHT * (bars.size() + 1);
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"")
        .append(LABEL_WIDTH + BAR_WIDTH + 80)
        .append("\" height=\"")
        .append(height)
        .append("\" font-family=\"sans-serif\" font-size=\"12\"><title>")
        .append(escaped(title))
        .append("</title>");
    for (int i = 0; i < bars.size(); i++) {
      svg.append(bar(bars.get(i), i * BAR_HEIGHT, BAR_WIDTH / Math.max(longest, 1e-9)));
    }
    show("image/svg+xml", svg.append("</svg>").toString());
  }

  /** One bar of a chart. */
  public record Bar(String label, double value, double low, double high) {}

  private static String bar(Bar bar, int top, double scale) {
    int middle = top + BAR_HEIGHT / 2;
    return "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>"
            .formatted(LABEL_WIDTH - 8, middle + 4, escaped(bar.label()))
        + "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"12\" fill=\"#4a7fb5\"/>"
            .formatted(LABEL_WIDTH, middle - 6, bar.value() * scale)
        + "<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\" stroke=\"#222\" stroke-width=\"2\"/>"
            .formatted(
                LABEL_WIDTH + bar.low() * scale, LABEL_WIDTH + bar.high() * scale, middle, middle)
        + "<text x=\"%.1f\" y=\"%d\">%.3f</text>"
            .formatted(LABEL_WIDTH + bar.high() * scale + 6, middle + 4, bar.value());
  }

  private static void show(String mime, String content) {
    DisplayData data = new DisplayData();
    data.putData(mime, content);
    BaseKernel.notebookKernel().display(data);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
