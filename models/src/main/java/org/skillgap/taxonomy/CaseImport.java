package org.skillgap.taxonomy;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A CASE package: its items become skills, its isChildOf associations the broader relations. */
final class CaseImport implements TaxonomyImport {
  private static final int DEEPEST = 100;

  @Override
  public TaxonomySource read(List<Path> files) throws IOException {
    JsonMapper json = new JsonMapper();
    json.getFactory()
        .setStreamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
    ConceptRows concepts = new ConceptRows("case");
    boolean any = false;
    for (PublisherFiles.Content content : PublisherFiles.open(files, ".json")) {
      JsonNode document = json.readTree(content.stream());
      if (!document.path("CFItems").isArray()) {
        throw new IOException(content.name() + " is no CASE package: it has no CFItems");
      }
      any = true;
      Map<String, List<String>> broader = broader(document.path("CFAssociations"));
      long number = 0;
      for (JsonNode item : document.path("CFItems")) {
        number++;
        concepts.skill(
            content.name(),
            new Sheet.Row(number, List.of(item.path("identifier").asText())),
            () -> skill(item, broader));
      }
    }
    if (!any) {
      throw new IOException("no .json file among the files");
    }
    return concepts.source("unversioned");
  }

  private static Map<String, List<String>> broader(JsonNode associations) {
    Map<String, List<String>> broader = new HashMap<>();
    for (JsonNode association : associations) {
      if (association.path("associationType").asText().equals("isChildOf")) {
        broader
            .computeIfAbsent(
                association.path("originNodeURI").path("uri").asText(), uri -> new ArrayList<>())
            .add(association.path("destinationNodeURI").path("uri").asText());
      }
    }
    return broader;
  }

  private static Skill skill(JsonNode item, Map<String, List<String>> broader) {
    String uri = item.path("uri").asText();
    String statement = item.path("fullStatement").asText();
    String shorter = item.path("abbreviatedStatement").asText(statement);
    return new Skill(
        uri,
        shorter,
        shorter.equals(statement) ? List.of() : List.of(statement),
        SkillKind.SKILL,
        broader.getOrDefault(uri, List.of()),
        item.path("notes").asText(""),
        null);
  }
}
