package org.skillgap.pipeline.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.skillgap.linking.Candidate;
import org.skillgap.linking.OccupationLinker;
import org.skillgap.linking.SkillLinker;
import org.skillgap.taxonomy.Taxonomy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Texts in, ranked entries of the taxonomy out. */
@Command(name = "link", description = "Rank the skills or occupations that each text may mean.")
final class LinkCommand implements Callable<Integer> {
  /** Kinds of entries. */
  enum Kind {
    SKILL,
    OCCUPATION
  }

  @Option(names = "--taxonomy", required = true, description = "Folder of the compiled taxonomy.")
  private Path compiled = Path.of(".");

  @Option(names = "--kind", required = true, description = "skill or occupation")
  private Kind kind = Kind.SKILL;

  @Spec private CommandSpec spec = CommandSpec.create();

  private int top;

  @Option(names = "--top", defaultValue = "100", description = "At most so many candidates.")
  void atMost(int candidates) {
    if (candidates < 1) {
      throw new ParameterException(
          spec.commandLine(), "--top is a number from 1 on, saw " + candidates);
    }
    top = candidates;
  }

  @Option(names = "--abstain", description = "Answer with none where the best candidate is unsure.")
  private boolean abstain;

  @Option(names = "--in", description = "File to read; stdin where not given.")
  private @Nullable Path in;

  @Option(names = "--out", description = "File to write; stdout where not given.")
  private @Nullable Path out;

  @Override
  public Integer call() throws IOException {
    Ranking ranking = ranking();
    return JsonLines.map(in, out, query -> answer(query, ranking));
  }

  /** How a text is ranked, and from which score on a candidate is no guess. */
  private record Ranking(Function<String, List<Candidate>> linker, double threshold) {}

  private Ranking ranking() throws IOException {
    if (kind == Kind.SKILL) {
      SkillLinker skills = SkillLinker.open(compiled);
      return new Ranking(text -> skills.rank(text, top), skills.threshold());
    }
    OccupationLinker occupations = OccupationLinker.open(compiled, Taxonomy.open(compiled));
    return new Ranking(text -> occupations.rank(text, top), OccupationLinker.UNSURE);
  }

  private JsonNode answer(JsonNode query, Ranking ranking) {
    if (!query.path("id").isValueNode() || !query.path("text").isTextual()) {
      throw new IllegalArgumentException("the object needs id and text");
    }
    ObjectNode answer = JsonLines.JSON.createObjectNode();
    answer.set("id", query.path("id"));
    ArrayNode list = answer.putArray("candidates");
    List<Candidate> candidates = ranking.linker().apply(query.path("text").asText());
    if (abstain && (candidates.isEmpty() || candidates.get(0).score() < ranking.threshold())) {
      return answer;
    }
    for (Candidate c : candidates) {
      list.addObject()
          .put("uri", c.uri())
          .put("label", c.label())
          .put("score", Math.round(c.score() * 10_000) / 10_000.0);
    }
    return answer;
  }
}
