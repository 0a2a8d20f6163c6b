package org.skillgap.pipeline.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.skillgap.linking.OccupationMatch;
import org.skillgap.mention.Mention;
import org.skillgap.mention.PostingReader;
import org.skillgap.mention.Reading;
import org.skillgap.pipeline.intake.JobPostingReader;
import org.skillgap.posting.Posting;
import org.skillgap.posting.Section;
import org.skillgap.taxonomy.Taxonomy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Postings as JSON Lines in, their skills, occupation and sections out. */
@Command(
    name = "extract",
    description = "Read postings from JSON Lines and print what was found in each.")
final class ExtractCommand implements Callable<Integer> {
  /** Occupations that are less likely count together only, by the codes that they share. */
  private static final double LEAST_TOLD = 0.01;

  @Option(names = "--taxonomy", required = true, description = "Folder of the compiled taxonomy.")
  private Path compiled = Path.of(".");

  @Option(names = "--in", description = "File to read; stdin where not given.")
  private @Nullable Path in;

  @Option(names = "--out", description = "File to write; stdout where not given.")
  private @Nullable Path out;

  @Option(names = "--with-text", description = "Return the text that the offsets count in.")
  private boolean withText;

  @Override
  public Integer call() throws IOException {
    Taxonomy taxonomy = Taxonomy.open(compiled);
    PostingReader reader = PostingReader.open(compiled, taxonomy);
    return JsonLines.map(in, out, posting -> answer(posting, reader));
  }

  private JsonNode answer(JsonNode posting, PostingReader reader) {
    String id = posting.path("id").asText("");
    if (id.isEmpty()) {
      throw new IllegalArgumentException("the object has no id");
    }
    Reading reading = reader.read(posting(id, posting));
    ObjectNode object = JsonLines.JSON.createObjectNode();
    object.put("id", id);
    object.put("language", reading.text().language());
    ArrayNode occupations = object.putArray("occupations");
    for (OccupationMatch o : reading.occupations()) {
      if (o.confidence() >= LEAST_TOLD) {
        occupations
            .addObject()
            .put("scheme", o.scheme())
            .put("uri", o.uri())
            .put("label", o.label())
            .put("confidence", rounded(o.confidence()));
      }
    }
    ArrayNode sections = object.putArray("sections");
    for (Section s : reading.text().sections()) {
      sections.addObject().put("kind", lower(s.kind())).put("begin", s.begin()).put("end", s.end());
    }
    ArrayNode skills = object.putArray("skills");
    for (Mention m : reading.mentions()) {
      ObjectNode skill =
          skills
              .addObject()
              .put("uri", m.skillUri())
              .put("label", m.skillLabel())
              .put("begin", m.begin())
              .put("end", m.end())
              .put("text", m.text())
              .put("section", lower(m.section()))
              .put("requirement", lower(m.requirement()))
              .put("confidence", rounded(m.confidence()))
              .put("found_by", lower(m.foundBy()));
      if (m.level() != null) {
        skill.put("level", m.level());
      }
      if (m.years() != null) {
        skill.put("years", m.years());
      }
    }
    if (withText) {
      object.put("text", reading.text().text());
    }
    return object;
  }

  private static Posting posting(String id, JsonNode posting) {
    Map<String, String> fields = JobPostingReader.flat(posting);
    String title = fields.getOrDefault("title", "");
    String description = fields.getOrDefault("description", "");
    if (description.isEmpty() && !posting.has("description")) {
      throw new IllegalArgumentException(
          "the object has no description; its fields are "
              + String.join(", ", (Iterable<String>) posting::fieldNames));
    }
    // An empty text is an answer too: nothing is found in it.
    return new Posting(
        "stdin/" + id,
        "stdin",
        id,
        title.isBlank() ? "untitled" : title,
        description.isBlank() ? "." : description,
        LocalDate.EPOCH,
        null,
        null,
        "unknown",
        null,
        null,
        null,
        true,
        1,
        null,
        List.of(),
        null,
        null,
        null,
        "stdin",
        1);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
