package org.skillgap.pipeline.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Flattens a schema.org JobPosting, nested as real sites write it, to our fields' names. */
public final class JobPostingReader {
  /** Parts of a structured posting in reading order, with the heading that each is shown under. */
  private static final Map<String, String> PARTS = new LinkedHashMap<>();

  static {
    PARTS.put("responsibilities", "Duties");
    PARTS.put("qualifications", "Requirements");
    PARTS.put("skills", "Skills");
    PARTS.put("educationRequirements", "Education");
    PARTS.put("experienceRequirements", "Experience");
    PARTS.put("jobBenefits", "Benefits");
  }

  private JobPostingReader() {}

  /** The fields that a posting has, by our names; its parts stand in the description. */
  public static Map<String, String> flat(JsonNode posting) {
    Map<String, String> flat = new LinkedHashMap<>();
    put(flat, "identifier", first(posting.path("identifier"), "value"));
    put(flat, "title", first(posting.path("title"), "name"));
    put(flat, "description", description(posting));
    put(flat, "datePosted", first(posting.path("datePosted"), "@value"));
    put(flat, "validThrough", first(posting.path("validThrough"), "@value"));
    put(flat, "dateRemoved", first(posting.path("dateRemoved"), "@value"));
    put(flat, "employer", first(posting.path("hiringOrganization"), "name"));
    JsonNode place = one(posting.path("jobLocation"));
    JsonNode address = place.path("address").isMissingNode() ? place : one(place.path("address"));
    put(flat, "region", first(address.path("addressRegion"), "name"));
    put(flat, "locality", first(address.path("addressLocality"), "name"));
    put(flat, "country", first(address.path("addressCountry"), "name"));
    put(
        flat,
        "remote",
        String.valueOf(posting.path("jobLocationType").asText("").contains("TELECOMMUTE")));
    put(flat, "openings", first(posting.path("totalJobOpenings"), "value"));
    put(flat, "employmentType", joined(posting.path("employmentType"), ", "));
    put(flat, "occupationCodes", joined(posting.path("occupationalCategory"), "|"));
    put(flat, "naics", first(posting.path("industry"), "codeValue"));
    put(flat, "inLanguage", first(posting.path("inLanguage"), "alternateName"));
    put(flat, "url", first(posting.path("url"), "@id"));
    return flat;
  }

  private static void put(Map<String, String> flat, String field, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      flat.put(field, value);
    }
  }

  private static @Nullable String description(JsonNode posting) {
    List<String> parts = new ArrayList<>();
    String own = first(posting.path("description"), "@value");
    if (own != null && !own.isBlank()) {
      parts.add(own);
    }
    PARTS.forEach(
        (field, heading) -> {
          String part = joined(posting.path(field), "</li><li>");
          if (part != null && !part.isBlank() && (own == null || !own.contains(part))) {
            parts.add("<h3>" + heading + "</h3><ul><li>" + part + "</li></ul>");
          }
        });
    return parts.isEmpty() ? null : String.join("\n", parts);
  }

  private static JsonNode one(JsonNode node) {
    return node.isArray() && !node.isEmpty() ? node.get(0) : node;
  }

  private static @Nullable String first(JsonNode node, String inner) {
    JsonNode one = one(node);
    if (one.isObject()) {
      return text(one.path(inner));
    }
    return text(one);
  }

  private static @Nullable String joined(JsonNode node, String separator) {
    if (!node.isArray()) {
      return node.isObject()
          ? text(node.path("name").isMissingNode() ? node.path("codeValue") : node.path("name"))
          : text(node);
    }
    List<String> parts = new ArrayList<>();
    for (JsonNode part : node) {
      String text =
          part.isObject()
              ? text(part.path("name").isMissingNode() ? part.path("codeValue") : part.path("name"))
              : text(part);
      if (text != null) {
        parts.add(text);
      }
    }
    return parts.isEmpty() ? null : String.join(separator, parts);
  }

  private static @Nullable String text(JsonNode node) {
    return node.isValueNode() && !node.isNull() ? node.asText() : null;
  }
}
