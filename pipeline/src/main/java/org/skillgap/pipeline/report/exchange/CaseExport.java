package org.skillgap.pipeline.report.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.skillgap.credential.CatalogueEntry.NamedSkill;
import org.skillgap.message.Message;
import org.skillgap.pipeline.report.ReportInput.ProgramReport;

/**
 * The outcomes of a program's drafts as a CASE package: a draft is an item, its outcomes are its
 * children, and the skills that it serves are related to it.
 */
final class CaseExport {
  private final String program;
  private final String changed;
  private final ObjectNode document;
  private final ObjectNode whole = JsonNodeFactory.instance.objectNode();
  private final ArrayNode items;
  private final ArrayNode associations;

  private CaseExport(ProgramReport report, LocalDate asOf) {
    program = report.program().key();
    changed = asOf + "T00:00:00Z";
    document = whole.putObject("CFDocument");
    String title = "Outcomes of drafts for " + report.program().name();
    identified(document, "document", program);
    document.put("title", title).put("creator", "skillgap").put("adoptionStatus", "Draft");
    document.put("lastChangeDateTime", changed);
    document.put("language", "en");
    items = whole.putArray("CFItems");
    associations = whole.putArray("CFAssociations");
  }

  static ObjectNode of(ProgramReport report, LocalDate asOf) {
    CaseExport export = new CaseExport(report, asOf);
    ProgramDraft.of(report).forEach(export::draft);
    return export.whole;
  }

  private void draft(ProgramDraft named) {
    ObjectNode draft =
        item("Micro-credential", named.draft().title(), "draft", program, named.cluster());
    association("isChildOf", draft, document);
    for (Message said : named.draft().outcomes()) {
      String outcome = said.text();
      ObjectNode item =
          item("Learning Outcome", outcome, "outcome", program, named.cluster(), outcome);
      association("isChildOf", item, draft);
    }
    for (NamedSkill skill : named.draft().skills()) {
      if (skill.uri() != null) {
        ObjectNode target =
            JsonNodeFactory.instance
                .objectNode()
                .put("identifier", Names.uuid("skill", skill.uri()))
                .put("uri", skill.uri())
                .put("fullStatement", skill.label());
        association("isRelatedTo", draft, target);
      }
    }
  }

  private ObjectNode item(String type, String statement, String kind, String... parts) {
    ObjectNode item = items.addObject();
    identified(item, kind, parts);
    item.put("fullStatement", statement).put("CFItemType", type).put("language", "en");
    item.put("lastChangeDateTime", changed);
    item.set("CFDocumentURI", link(document));
    return item;
  }

  private void association(String type, ObjectNode origin, ObjectNode destination) {
    ObjectNode association = associations.addObject();
    identified(
        association,
        type,
        origin.path("identifier").asText(),
        destination.path("identifier").asText());
    association.put("associationType", type).put("lastChangeDateTime", changed);
    association.set("CFDocumentURI", link(document));
    association.set("originNodeURI", link(origin));
    association.set("destinationNodeURI", link(destination));
  }

  private static void identified(ObjectNode node, String kind, String... parts) {
    node.put("identifier", Names.uuid(kind, parts)).put("uri", Names.urn(kind, parts));
  }

  private static ObjectNode link(ObjectNode node) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("title", node.path("title").asText(node.path("fullStatement").asText()))
        .put("identifier", node.path("identifier").asText())
        .put("uri", node.path("uri").asText());
  }
}
