package org.skillgap.pipeline.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.finding.Quarantined;
import org.skillgap.message.Message;
import org.skillgap.pipeline.intake.Fields.Unreadable;
import org.skillgap.pipeline.intake.VerdictMaker.Judged;
import org.skillgap.posting.Posting;
import org.skillgap.review.Verdict;
import org.skillgap.survey.EmployerAnswer;
import org.skillgap.survey.SkillAnswer;

/**
 * Reads one file of a source: every record becomes one of ours, or is set aside with its line,
 * field, value, reason and mend. No record is lost, and none stops the others.
 */
public final class Intake {
  private static final int DEEPEST = 60;
  private static final int LONGEST_TEXT = 4 << 20;
  private static final JsonMapper JSON = json();
  private static final Message ONE_OBJECT =
      Message.of("Write one complete JSON object on each line");

  private Intake() {}

  /** What came of one file; {@code in = accepted + rejected}. */
  public record Taken<T>(List<T> accepted, List<Quarantined> rejected) {
    public Taken {
      accepted = List.copyOf(accepted);
      rejected = List.copyOf(rejected);
    }
  }

  /** Reads postings; one posted after {@code asOf} is set aside. */
  public static Taken<Posting> postings(SourceMapping mapping, Path file, LocalDate asOf)
      throws IOException {
    return new Reading<>(mapping, file, new PostingMaker(asOf)).read();
  }

  public static Taken<EmployerAnswer> employerAnswers(SourceMapping mapping, Path file)
      throws IOException {
    return new Reading<>(mapping, file, SurveyMakers::employer).read();
  }

  /** Reads answers about skills; where a response says yes and no to one, both are set aside. */
  public static Taken<SkillAnswer> skillAnswers(SourceMapping mapping, Path file)
      throws IOException {
    return Contradictions.setAside(new Reading<>(mapping, file, SurveyMakers::skill).read());
  }

  public static Taken<CatalogueEntry> catalogue(SourceMapping mapping, Path file)
      throws IOException {
    return new Reading<>(mapping, file, CatalogueMaker::make).read();
  }

  /** Reads a chair's verdicts; a line without one is no fault and says nothing. */
  public static Taken<Verdict> verdicts(SourceMapping mapping, Path file) throws IOException {
    Taken<Judged> judged = new Reading<>(mapping, file, VerdictMaker::make).read();
    return new Taken<>(
        judged.accepted().stream().map(Judged::verdict).flatMap(Optional::stream).toList(),
        judged.rejected());
  }

  private static JsonMapper json() {
    JsonMapper mapper = new JsonMapper();
    mapper
        .getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxStringLength(LONGEST_TEXT)
                .build());
    return mapper;
  }

  /** The state of reading one file. */
  private static final class Reading<T extends Record> {
    private final SourceMapping mapping;
    private final Path path;
    private final String file;
    private final RecordMaker<T> maker;
    private final List<T> accepted = new ArrayList<>();
    private final List<Quarantined> rejected = new ArrayList<>();

    Reading(SourceMapping mapping, Path path, RecordMaker<T> maker) {
      this.mapping = mapping;
      this.path = path;
      this.file = String.valueOf(path.getFileName());
      this.maker = maker;
    }

    Taken<T> read() throws IOException {
      try {
        String text = TextFile.read(path);
        switch (mapping.format()) {
          case CSV -> csv(text);
          case JSONL -> jsonLines(text);
          case JSON -> document(1, text);
          case HTML -> html(text);
        }
      } catch (TextFile.Damaged e) {
        // One partner's broken file must not hold up the files of the others.
        reject(0, new Unreadable("", null, e.reason(), e.mend()));
      }
      return new Taken<>(accepted, rejected);
    }

    private void csv(String text) {
      char delimiter =
          mapping.delimiter() == null
              ? ','
              : mapping.delimiter().equals("\\t") ? '\t' : mapping.delimiter().charAt(0);
      List<String> header = new ArrayList<>();
      new CsvRecords(text, delimiter)
          .forEach(
              (line, cells) -> {
                if (header.isEmpty()) {
                  cells.forEach(cell -> header.add(cell.strip()));
                } else {
                  row(header, line, cells);
                }
              },
              (line, raw) -> reject(line, CsvRecords.torn(raw)));
    }

    private void row(List<String> header, long line, List<String> cells) {
      if (cells.size() != header.size()) {
        reject(line, CsvRecords.uneven(header, cells));
        return;
      }
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < header.size(); i++) {
        row.put(header.get(i), cells.get(i));
      }
      take(line, Fields.of(mapping, row));
    }

    private void jsonLines(String text) {
      long line = 0;
      for (String json : text.split("\n", -1)) {
        line++;
        if (!json.isBlank()) {
          document(line, json);
        }
      }
    }

    private void document(long line, String json) {
      try {
        objects(line, JSON.readTree(json));
      } catch (JsonProcessingException e) {
        reject(
            line,
            new Unreadable(
                "",
                json,
                Message.of(
                    "the line is no JSON; it breaks off at character {0}",
                    e.getLocation() == null ? 1 : e.getLocation().getCharOffset() + 1),
                ONE_OBJECT));
      }
    }

    private void html(String text) {
      int scripts = 0;
      for (Element script : Jsoup.parse(text).select("script[type=application/ld+json]")) {
        scripts++;
        document(scripts, script.data());
      }
      if (scripts == 0) {
        reject(
            0,
            new Unreadable(
                "",
                "",
                Message.of("the page holds no JSON-LD"),
                Message.of("Put the posting into a script of type application/ld+json")));
      }
    }

    // A document is an object, a list of them, or a graph that holds them.
    private void objects(long line, JsonNode node) {
      if (mapping.kind() == SourceMapping.Kind.CATALOGUE && mapping.fields().isEmpty()) {
        catalogue(line, node);
      } else if (node.isArray()) {
        node.forEach(one -> objects(line, one));
      } else if (node.path("@graph").isArray()) {
        node.path("@graph").forEach(one -> objects(line, one));
      } else if (node.path("itemListElement").isArray()) {
        node.path("itemListElement")
            .forEach(one -> objects(line, one.has("item") ? one.path("item") : one));
      } else if (!node.isObject()) {
        notAnObject(line, node);
      } else if (mapping.kind() == SourceMapping.Kind.POSTINGS && mapping.fields().isEmpty()) {
        posting(line, node);
      } else {
        take(line, Fields.of(mapping, node));
      }
    }

    private void catalogue(long line, JsonNode document) {
      try {
        for (JsonNode entry : CatalogueDocuments.entries(document)) {
          if (entry.isObject()) {
            take(line, Fields.of(mapping, entry));
          } else {
            notAnObject(line, entry);
          }
        }
      } catch (Unreadable e) {
        reject(line, e);
      }
    }

    private void notAnObject(long line, JsonNode node) {
      reject(
          line,
          new Unreadable(
              "", node.toString(), Message.of("the line is no JSON object"), ONE_OBJECT));
    }

    private void posting(long line, JsonNode node) {
      // A page carries other things as well, such as its breadcrumbs: these are no postings.
      String type =
          node.path("@type").isArray()
              ? node.path("@type").toString()
              : node.path("@type").asText("JobPosting");
      if (type.contains("JobPosting")) {
        take(line, Fields.of(mapping, JobPostingReader.flat(node)));
      } else if (mapping.format() != SourceMapping.Format.HTML) {
        reject(
            line,
            new Unreadable(
                "@type",
                type,
                Message.of("the object is no JobPosting"),
                Message.of("Send schema.org JobPosting objects only")));
      }
    }

    private void take(long line, Fields fields) {
      try {
        accepted.add(maker.make(fields, mapping.source(), file, line));
      } catch (Unreadable e) {
        reject(line, e);
      } catch (IllegalArgumentException e) {
        reject(line, Unreadable.of(e));
      }
    }

    private void reject(long line, Unreadable what) {
      rejected.add(
          new Quarantined(
              mapping.source(), file, line, what.field, what.value, what.reason, what.mend));
    }
  }
}
