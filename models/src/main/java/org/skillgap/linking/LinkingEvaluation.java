package org.skillgap.linking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.skillgap.credential.FoundSkill;
import org.skillgap.mention.PostingReader;
import org.skillgap.taxonomy.Skill;
import org.skillgap.taxonomy.SkillKind;
import org.skillgap.taxonomy.Taxonomy;

/** Measures linking on gold files; a figure comes with its interval by bootstrap over queries. */
public final class LinkingEvaluation {
  private static final int DEPTH = 5;
  private static final int OCCUPATION_DEPTH = 100;
  private static final int RESAMPLES = 1_000;

  private final Path compiled;
  private final Taxonomy taxonomy;
  private final long seed;

  private LinkingEvaluation(Path compiled, Taxonomy taxonomy, long seed) {
    this.compiled = compiled;
    this.taxonomy = taxonomy;
    this.seed = seed;
  }

  public static LinkingEvaluation open(Path compiled, long seed) throws IOException {
    return new LinkingEvaluation(compiled, Taxonomy.open(compiled), seed);
  }

  /** A mean over queries with its 95 % interval. */
  public record Figure(String name, int queries, double mean, double low, double high) {
    /** For a person to read. */
    public String text() {
      return String.format(
          Locale.ROOT,
          "%s: %.3f (95 %% interval %.3f to %.3f, %d queries)",
          name,
          mean,
          low,
          high,
          queries);
    }
  }

  /** RP@5 of spans with labels of the taxonomy: hits among five over the labels that there are. */
  public Figure skills(Path gold) throws IOException {
    Map<String, String> byLabel = new HashMap<>();
    for (Skill skill : taxonomy.skills()) {
      if (skill.kind() != SkillKind.GROUP) {
        byLabel.put(skill.label().toLowerCase(Locale.ROOT), skill.uri());
      }
    }
    Map<String, Set<String>> queries = new LinkedHashMap<>();
    for (CSVRecord row : rows(gold)) {
      String uri = byLabel.get(row.get("label").toLowerCase(Locale.ROOT));
      if (uri != null) {
        queries
            .computeIfAbsent(row.get("span").toLowerCase(Locale.ROOT), span -> new HashSet<>())
            .add(uri);
      }
    }
    SkillLinker linker = SkillLinker.open(compiled);
    List<Double> scores = new ArrayList<>();
    queries.forEach(
        (span, uris) -> {
          long hits = linker.rank(span, DEPTH).stream().filter(c -> uris.contains(c.uri())).count();
          scores.add(hits / (double) Math.min(DEPTH, uris.size()));
        });
    return figure("RP@5", scores);
  }

  /** Mean reciprocal rank of the occupation of job titles. */
  public Figure occupations(Path gold) throws IOException {
    OccupationLinker linker = OccupationLinker.open(compiled, taxonomy);
    List<Double> scores = new ArrayList<>();
    for (CSVRecord row : rows(gold)) {
      List<Candidate> candidates = linker.rank(row.get("vacancyTitle"), OCCUPATION_DEPTH);
      double score = 0;
      for (int i = 0; i < candidates.size() && score == 0; i++) {
        score = candidates.get(i).uri().equals(row.get("conceptUri")) ? 1.0 / (i + 1) : 0;
      }
      scores.add(score);
    }
    return figure("MRR", scores);
  }

  /**
   * Part of the sentences with a skill or knowledge span in which the reader finds something too.
   */
  public Figure spans(Path gold) throws IOException {
    PostingReader reader = PostingReader.of(taxonomy);
    JsonMapper json = new JsonMapper();
    List<Double> scores = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(gold)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode sentence = json.readTree(line);
        if (hasSpan(sentence.path("tags_skill")) || hasSpan(sentence.path("tags_knowledge"))) {
          List<String> words = new ArrayList<>();
          sentence.path("tokens").forEach(word -> words.add(word.asText()));
          List<FoundSkill> found = reader.find(String.join(" ", words));
          scores.add(found.isEmpty() ? 0.0 : 1.0);
        }
      }
    }
    return figure("sentences with a skill in which one is found", scores);
  }

  private static boolean hasSpan(JsonNode tags) {
    for (JsonNode tag : tags) {
      if (tag.asText().startsWith("B")) {
        return true;
      }
    }
    return false;
  }

  private static List<CSVRecord> rows(Path gold) throws IOException {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setAllowMissingColumnNames(true)
            .get();
    try (CSVParser parser = CSVParser.parse(gold, StandardCharsets.UTF_8, format)) {
      return parser.getRecords();
    }
  }

  private Figure figure(String name, List<Double> scores) {
    double[] values = scores.stream().mapToDouble(Double::doubleValue).toArray();
    if (values.length == 0) {
      return new Figure(name, 0, 0, 0, 1);
    }
    double[] means = new double[RESAMPLES];
    SplittableRandom random = new SplittableRandom(seed);
    for (int r = 0; r < RESAMPLES; r++) {
      double sum = 0;
      for (int i = 0; i < values.length; i++) {
        sum += values[random.nextInt(values.length)];
      }
      means[r] = sum / values.length;
    }
    Arrays.sort(means);
    return new Figure(
        name,
        values.length,
        Arrays.stream(values).average().orElse(0),
        means[(int) (0.025 * RESAMPLES)],
        means[(int) (0.975 * RESAMPLES)]);
  }
}
