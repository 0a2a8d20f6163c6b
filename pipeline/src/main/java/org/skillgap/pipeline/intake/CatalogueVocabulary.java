package org.skillgap.pipeline.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A published vocabulary that catalogues are written in. */
interface CatalogueVocabulary {
  /** Whether the document is written in it. */
  boolean speaks(JsonNode document);

  /** What the document enters, by our own names of the fields. */
  List<ObjectNode> entries(JsonNode document);
}
