package org.skillgap.pipeline.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** CTDL as JSON-LD: credentials, courses and programs, alone or in a graph with what they need. */
final class CtdlVocabulary implements CatalogueVocabulary {
  private static final List<String> PREFIXES =
      List.of(
          "ceterms:",
          "ceasn:",
          "https://purl.org/ctdl/terms/",
          "http://purl.org/ctdl/terms/",
          "https://purl.org/ctdlasn/terms/",
          "schema:",
          "");
  private static final Set<String> SHORT =
      Set.of("MicroCredential", "Badge", "DigitalBadge", "OpenBadge");
  private static final Set<String> COURSES =
      Set.of("Course", "LearningOpportunity", "LearningOpportunityProfile");
  private static final List<String> PROGRAMS =
      List.of(
          "Degree",
          "Certificate",
          "CertificateOfCompletion",
          "Certification",
          "Diploma",
          "LearningProgram",
          "License");

  @Override
  public boolean speaks(JsonNode document) {
    String context = document.path("@context").toString();
    return context.contains("purl.org/ctdl")
        || context.contains("purl.org/ceterms")
        || context.contains("credreg.net/ctdl")
        || document.path("@type").toString().contains("ceterms:")
        || document.path("@graph").path(0).path("@type").toString().contains("ceterms:");
  }

  @Override
  public List<ObjectNode> entries(JsonNode document) {
    List<LinkedNode> nodes = new ArrayList<>();
    if (document.path("@graph").isArray()) {
      document.path("@graph").forEach(node -> nodes.add(new LinkedNode(node, PREFIXES)));
    } else {
      nodes.add(new LinkedNode(document, PREFIXES));
    }
    Map<String, LinkedNode> graph = new HashMap<>();
    nodes.forEach(node -> graph.put(Objects.toString(node.id(), ""), node));
    return nodes.stream()
        .filter(node -> type(node) != null)
        .map(node -> entry(node, graph))
        .toList();
  }

  private static @Nullable String type(LinkedNode node) {
    for (String type : node.types()) {
      if (SHORT.contains(type)) {
        return "micro_credential";
      }
      if (COURSES.contains(type)) {
        return "course";
      }
      if (PROGRAMS.stream().anyMatch(type::endsWith)) {
        return "program";
      }
    }
    return null;
  }

  private static ObjectNode entry(LinkedNode node, Map<String, LinkedNode> graph) {
    String ctid = node.text("ctid");
    FlatEntry entry =
        new FlatEntry()
            .put("id", node.id() == null ? ctid : node.id())
            .put("ctid", ctid)
            .put("type", type(node))
            .put("title", node.text("name"))
            .put("description", node.text("description"))
            .put("status", status(node))
            .put("owner", resolved(node.first("ownedBy", "offeredBy", "owner"), graph).text("name"))
            .put("language", node.text("inLanguage"))
            .put("delivery_mode", delivery(node))
            .put("credit_type", node.has("creditValue") ? "credit" : null)
            .put(
                "cip",
                coded(node, "instructionalProgramType", "CIP").stream().findFirst().orElse(null))
            .put("noc", coded(node, "occupationType", "NOC"))
            .put("naics", coded(node, "industryType", "NAICS"))
            .put("audience", labels(node, "audienceType", "audienceLevelType"))
            .put("part_of", ids(node, "isPartOf"))
            .put("stackable_to", ids(node, "isAdvancedStandingFor"))
            .put("url", node.text("subjectWebpage", "url"));
    durations(entry, node);
    price(entry, node);
    requirements(entry, node, graph);
    return entry.fields();
  }

  private static void durations(FlatEntry entry, LinkedNode node) {
    for (LinkedNode profile : node.nodes("estimatedDuration")) {
      for (String term : new String[] {"timeRequired", "exactDuration", "maximumDuration"}) {
        String duration = profile.text(term);
        entry.put("hours", Durations.hours(duration)).put("weeks", Durations.weeks(duration));
      }
    }
  }

  private static void price(FlatEntry entry, LinkedNode node) {
    String price = node.first("estimatedCost").text("price");
    entry.put("price", price);
  }

  // Outcomes are the competencies that it teaches or asks for; assessments those it asks for.
  private static void requirements(
      FlatEntry entry, LinkedNode node, Map<String, LinkedNode> graph) {
    List<LinkedNode> profiles = new ArrayList<>();
    profiles.add(node);
    node.nodes("requires").forEach(profile -> profiles.add(resolved(profile, graph)));
    int number = 0;
    for (LinkedNode profile : profiles) {
      for (LinkedNode competency : profile.nodes("teaches", "targetCompetency", "assesses")) {
        String text = resolved(competency, graph).label();
        if (text != null) {
          number++;
          entry.add("outcomes").put("id", String.valueOf(number)).put("text", text);
          recognize(entry, node, number);
          String address = competency.first("targetNode").id();
          entry.skill(text, address == null ? competency.id() : address);
        }
      }
      for (LinkedNode assessment : profile.nodes("targetAssessment")) {
        String method = resolved(assessment, graph).label();
        if (method != null) {
          entry.add("assessments").put("kind", "other").put("method", method);
        }
      }
    }
  }

  private static void recognize(FlatEntry entry, LinkedNode node, int number) {
    if (number == 1) {
      boolean badge = node.types().stream().anyMatch(type -> type.endsWith("Badge"));
      entry
          .recognition(badge ? "digital badge" : "micro-credential certificate")
          .put("lists_outcomes", "true");
    }
  }

  private static LinkedNode resolved(LinkedNode node, Map<String, LinkedNode> graph) {
    String id = node.id();
    boolean reference = node.node().isTextual() || node.node().size() == 1;
    return id != null && reference ? graph.getOrDefault(id, node) : node;
  }

  private static @Nullable String status(LinkedNode node) {
    String status =
        node.first("credentialStatusType", "lifeCycleStatusType").first("targetNode").id();
    if (status == null) {
      return null;
    }
    return switch (LinkedNode.plain(status)) {
      case "Active" -> "active";
      case "Deprecated", "Superseded", "Ceased", "TeachOut" -> "retired";
      default -> "draft";
    };
  }

  private static @Nullable String delivery(LinkedNode node) {
    LinkedNode type = node.first("deliveryType", "learningDeliveryType");
    String target = type.first("targetNode").id();
    if (target == null) {
      return type.label();
    }
    return switch (LinkedNode.plain(target)) {
      case "OnlineOnly" -> "online";
      case "BlendedDelivery" -> "hybrid";
      case "InPerson", "InPersonOnly" -> "face-to-face";
      default -> LinkedNode.plain(target);
    };
  }

  private static List<String> coded(LinkedNode node, String term, String framework) {
    List<String> codes = new ArrayList<>();
    for (LinkedNode each : node.nodes(term)) {
      String scheme = Objects.toString(each.text("frameworkName"), "") + each.text("framework");
      String code = each.text("codedNotation");
      if (code != null && scheme.toUpperCase(Locale.ROOT).contains(framework)) {
        codes.add(code);
      }
    }
    return codes;
  }

  private static @Nullable String labels(LinkedNode node, String... terms) {
    List<String> labels =
        node.nodes(terms).stream().map(LinkedNode::label).filter(Objects::nonNull).toList();
    return labels.isEmpty() ? null : String.join(", ", labels);
  }

  private static List<String> ids(LinkedNode node, String term) {
    return node.nodes(term).stream().map(LinkedNode::id).filter(Objects::nonNull).toList();
  }
}
