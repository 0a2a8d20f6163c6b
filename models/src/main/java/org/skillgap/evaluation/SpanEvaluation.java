package org.skillgap.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.skillgap.credential.FoundSkill;
import org.skillgap.mention.PostingReader;

/**
 * Measures where skills are found, on sentences in which people marked spans without saying which
 * skill they mean.
 */
public final class SpanEvaluation {
  private SpanEvaluation() {}

  private record Judged(boolean hasSpan, int touching, int found, int spansTouched, int spans) {}

  /**
   * How many of the found places touch a span, how many spans are touched, and how often nothing is
   * found where there is nothing.
   *
   * @param gold JSON Lines with tokens, tags_skill and tags_knowledge in BIO notation
   */
  public static List<Figure> figures(PostingReader reader, Path gold, long seed)
      throws IOException {
    JsonMapper json = new JsonMapper();
    List<Judged> all = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(gold)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        all.add(judge(reader, json.readTree(line)));
      }
    }
    return List.of(
        Figure.of(
            "found places that touch a span",
            all,
            sample -> ratio(sample, Judged::touching, Judged::found),
            seed),
        Figure.of(
            "spans that are touched",
            all,
            sample -> ratio(sample, Judged::spansTouched, Judged::spans),
            seed),
        Figure.mean(
            "sentences without a span in which nothing is found",
            all.stream().filter(j -> !j.hasSpan()).map(j -> j.found() == 0 ? 1.0 : 0.0).toList(),
            seed));
  }

  private static double ratio(
      List<Judged> sample,
      java.util.function.ToIntFunction<Judged> part,
      java.util.function.ToIntFunction<Judged> whole) {
    int all = sample.stream().mapToInt(whole).sum();
    return all == 0 ? 0 : sample.stream().mapToInt(part).sum() / (double) all;
  }

  private static Judged judge(PostingReader reader, JsonNode sentence) {
    StringBuilder text = new StringBuilder();
    List<int[]> words = new ArrayList<>();
    for (JsonNode token : sentence.path("tokens")) {
      if (text.length() > 0) {
        text.append(' ');
      }
      words.add(new int[] {text.length(), text.length() + token.asText().length()});
      text.append(token.asText());
    }
    List<int[]> spans = new ArrayList<>();
    addSpans(sentence.path("tags_skill"), words, spans);
    addSpans(sentence.path("tags_knowledge"), words, spans);
    List<FoundSkill> found = reader.find(text.toString());
    int touching = 0;
    for (FoundSkill f : found) {
      touching += spans.stream().anyMatch(s -> s[0] < f.end() && f.begin() < s[1]) ? 1 : 0;
    }
    int touched = 0;
    for (int[] s : spans) {
      touched += found.stream().anyMatch(f -> s[0] < f.end() && f.begin() < s[1]) ? 1 : 0;
    }
    return new Judged(!spans.isEmpty(), touching, found.size(), touched, spans.size());
  }

  private static void addSpans(JsonNode tags, List<int[]> words, List<int[]> spans) {
    for (int i = 0; i < tags.size(); i++) {
      if (tags.get(i).asText().startsWith("B")) {
        int last = i;
        while (last + 1 < tags.size() && tags.get(last + 1).asText().startsWith("I")) {
          last++;
        }
        spans.add(new int[] {words.get(i)[0], words.get(last)[1]});
      }
    }
  }
}
