package org.skillgap.pipeline.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.FRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.skillgap.pipeline.report.ReportInput.ProgramReport;
import org.skillgap.pipeline.report.ReportInput.Together;

/** Skills that vacancies ask for together, laid out so that what belongs together stands close. */
public record SkillGraph(List<Node> nodes, List<Edge> edges) {
  static final double WIDTH = 640;
  static final double HEIGHT = 420;
  private static final double MARGIN = 24;
  private static final double DIGIT_HEIGHT = 4;

  /** A skill, with its number in the table beside the drawing. */
  public record Node(int number, String uri, double x, double y) {
    public String atX() {
      return Coordinate.of(x);
    }

    public String atY() {
      return Coordinate.of(y);
    }

    /** Where a digit stands that is to be seen in the middle. */
    public String belowY() {
      return Coordinate.of(y + DIGIT_HEIGHT);
    }
  }

  /** Two skills that stand together in so many vacancies. */
  public record Edge(Node from, Node to, Together together) {
    /** Wider for more vacancies, by the root: the area of a line is what an eye compares. */
    public String width() {
      return Coordinate.of(Math.sqrt(together.vacancies()));
    }
  }

  /** The label of a node's skill. */
  public String label(ProgramReport report, Node node) {
    var text = report.skills().get(node.uri());
    return text == null ? node.uri() : text.label();
  }

  /** A skill that stands together with another, and in how many vacancies. */
  public record Neighbour(Node node, int vacancies) {}

  /** The skills that a skill stands together with, most often first. */
  public List<Neighbour> neighbours(Node node) {
    return edges.stream()
        .filter(edge -> edge.from().equals(node) || edge.to().equals(node))
        .map(
            edge ->
                new Neighbour(
                    edge.from().equals(node) ? edge.to() : edge.from(),
                    edge.together().vacancies()))
        .sorted(
            Comparator.comparingInt((Neighbour n) -> -n.vacancies())
                .thenComparingInt(n -> n.node().number()))
        .toList();
  }

  static SkillGraph of(ProgramReport report) {
    TreeSet<String> drawn = new TreeSet<>();
    report.together().forEach(t -> drawn.addAll(List.of(t.skill(), t.other())));
    Graph<String, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
    drawn.forEach(graph::addVertex);
    report.together().forEach(t -> graph.addEdge(t.skill(), t.other()));
    MapLayoutModel2D<String> layout = new MapLayoutModel2D<>(new Box2D(WIDTH, HEIGHT));
    // Seeded, so that the same skills stand in the same places on the next night's page.
    new FRLayoutAlgorithm2D<String, DefaultEdge>(
            FRLayoutAlgorithm2D.DEFAULT_ITERATIONS,
            FRLayoutAlgorithm2D.DEFAULT_NORMALIZATION_FACTOR,
            new Random(1))
        .layout(graph, layout);
    Map<String, Node> nodes = new TreeMap<>();
    for (String uri : drawn) {
      double x = spread(uri, layout, Point2D::getX, WIDTH);
      double y = spread(uri, layout, Point2D::getY, HEIGHT);
      nodes.put(uri, new Node(nodes.size() + 1, uri, x, y));
    }
    List<Edge> edges = new ArrayList<>();
    for (Together t : report.together()) {
      edges.add(new Edge(node(nodes, t.skill()), node(nodes, t.other()), t));
    }
    return new SkillGraph(List.copyOf(nodes.values()), edges);
  }

  // The layout leaves a part of its box empty: what is drawn fills it.
  private static double spread(
      String uri, MapLayoutModel2D<String> layout, ToDoubleFunction<Point2D> side, double size) {
    DoubleSummaryStatistics all =
        layout.collect().values().stream().mapToDouble(side).summaryStatistics();
    double width = all.getMax() - all.getMin();
    double place = side.applyAsDouble(layout.get(uri)) - all.getMin();
    return width < 1 ? size / 2 : MARGIN + place / width * (size - 2 * MARGIN);
  }

  private static Node node(Map<String, Node> nodes, String uri) {
    return Objects.requireNonNull(nodes.get(uri), uri);
  }
}
