package org.skillgap.pipeline.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.skillgap.message.Message;
import org.skillgap.pipeline.intake.Fields.Unreadable;

/**
 * Catalogue documents of any vocabulary that we know, and objects by our own names. A context that
 * we do not know is never fetched: the document is set aside with its name.
 */
final class CatalogueDocuments {
  private static final List<CatalogueVocabulary> VOCABULARIES =
      List.of(new OpenBadgeVocabulary(), new LearningModelVocabulary(), new CtdlVocabulary());

  private static final JsonMapper JSON = new JsonMapper();

  private CatalogueDocuments() {}

  /** Entries by our own names of their fields. */
  static List<JsonNode> entries(JsonNode document) {
    if (document.isArray()) {
      List<JsonNode> all = new ArrayList<>();
      document.forEach(each -> all.addAll(entries(each)));
      return all;
    }
    if (document.path("payload").isTextual() && document.has("signatures")) {
      return entries(payload(document.path("payload").asText()));
    }
    for (CatalogueVocabulary vocabulary : VOCABULARIES) {
      if (vocabulary.speaks(document)) {
        return found(document, vocabulary.entries(document));
      }
    }
    JsonNode context = document.path("@context");
    if (!context.isMissingNode()) {
      throw new Unreadable(
          "@context",
          context.toString(),
          Message.of(
              "the document is written in a vocabulary that is not known; its context was not"
                  + " fetched"),
          Message.of(
              "Send CTDL, Open Badges 3.0, the European Learning Model 3, or the columns of the"
                  + " template"));
    }
    return List.of(document);
  }

  // A signed document carries its own text inside. What a catalogue offers is read, not trusted:
  // the signature is not checked.
  private static JsonNode payload(String text) {
    try {
      return JSON.readTree(
          text.startsWith("{")
              ? text
              : new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw new Unreadable(
          "payload",
          text,
          Message.of("the payload of the signed document is no JSON"),
          Message.of("Send the document without its signature"));
    }
  }

  private static List<JsonNode> found(JsonNode document, List<ObjectNode> entries) {
    if (entries.isEmpty()) {
      throw new Unreadable(
          "@type",
          document.path("@type").asText(document.path("type").toString()),
          Message.of("the document enters no credential, course or program"),
          Message.of(
              "Send what the catalogue offers; organizations and competencies alone are no"
                  + " entries"));
    }
    return List.copyOf(entries);
  }

  /** Whether a context, or one of a list of them, names an address of that kind. */
  static boolean contextNames(JsonNode document, String part) {
    return document.path("@context").toString().contains(part);
  }
}
