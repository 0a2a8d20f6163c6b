package org.skillgap.pipeline.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The European Learning Model 3: achievements and activities that a digital credential claims. */
final class LearningModelVocabulary implements CatalogueVocabulary {
  private static final List<String> PREFIXES = List.of("", "elm:");
  private static final double DAYS_A_WEEK = 7;

  @Override
  public boolean speaks(JsonNode document) {
    JsonNode inner = inner(document);
    return new LinkedNode(inner, PREFIXES).types().contains("EuropeanDigitalCredential")
        || CatalogueDocuments.contextNames(inner, "data.europa.eu/snb/model");
  }

  // Files for upload wrap the credential once more.
  private static JsonNode inner(JsonNode document) {
    return document.path("credential").isObject() ? document.path("credential") : document;
  }

  @Override
  public List<ObjectNode> entries(JsonNode document) {
    LinkedNode credential = new LinkedNode(inner(document), PREFIXES);
    List<LinkedNode> claims = new ArrayList<>();
    for (LinkedNode subject : credential.nodes("credentialSubject")) {
      claims.addAll(subject.nodes("hasClaim"));
    }
    List<ObjectNode> entries = new ArrayList<>();
    for (LinkedNode claim : claims) {
      String number = claims.size() == 1 ? "" : "#" + (entries.size() + 1);
      entries.add(entry(claim, Objects.toString(credential.id(), "") + number));
    }
    return entries;
  }

  private static ObjectNode entry(LinkedNode claim, String id) {
    LinkedNode specification = claim.first("specifiedBy");
    LinkedNode activity =
        claim.types().contains("LearningActivity") ? claim : claim.first("influencedBy");
    FlatEntry entry =
        new FlatEntry()
            .put("id", id)
            .put("type", type(specification))
            .put("title", first(claim.text("title"), specification.text("title")))
            .put("description", first(claim.text("description"), activity.text("description")))
            .put("owner", owner(claim))
            .put("language", language(specification))
            .put("hours", hours(specification, activity))
            .put("weeks", weeks(specification, activity))
            .put("delivery_mode", specification.first("mode").label())
            .put("credit_type", specification.has("creditPoint") ? "credit" : null)
            .put("prerequisites", specification.first("entryRequirement").text("noteLiteral"))
            .put("url", specification.first("homepage").text("contentURL"));
    outcomes(entry, specification);
    assessments(entry, claim);
    return entry.fields();
  }

  private static void outcomes(FlatEntry entry, LinkedNode specification) {
    int number = 0;
    boolean badge = false;
    for (LinkedNode outcome : specification.nodes("learningOutcome")) {
      String text = outcome.text("title");
      if (text == null) {
        continue;
      }
      number++;
      entry.add("outcomes").put("id", String.valueOf(number)).put("text", text);
      for (LinkedNode skill : outcome.nodes("relatedESCOSkill")) {
        if (!badge) {
          // The credential lists the outcomes: that is its form.
          entry.recognition("digital badge").put("lists_outcomes", "true");
          badge = true;
        }
        entry.skill(skill.label(), skill.id());
      }
    }
  }

  private static void assessments(FlatEntry entry, LinkedNode claim) {
    for (LinkedNode assessment : claim.nodes("provenBy")) {
      String title = assessment.text("title");
      if (title != null) {
        ObjectNode item = entry.add("assessments").put("kind", "other").put("method", title);
        LinkedNode scheme = assessment.first("specifiedBy").first("gradingScheme");
        String benchmark = first(scheme.text("description"), scheme.text("title"));
        if (benchmark != null) {
          item.put("benchmark", benchmark);
        }
      }
    }
  }

  private static @Nullable Double hours(LinkedNode specification, LinkedNode activity) {
    for (String duration :
        new String[] {
          specification.text("volumeOfLearning"),
          activity.text("workload"),
          activity.first("specifiedBy").text("volumeOfLearning")
        }) {
      Double hours = Durations.hours(duration);
      if (hours != null) {
        return hours;
      }
    }
    return null;
  }

  private static @Nullable Double weeks(LinkedNode specification, LinkedNode activity) {
    Double stated = Durations.weeks(specification.text("maximumDuration", "duration"));
    LinkedNode period = activity.first("temporal");
    String start = period.text("startDate");
    String end = period.text("endDate");
    if (stated != null || start == null || end == null) {
      return stated;
    }
    try {
      double days = ChronoUnit.DAYS.between(OffsetDateTime.parse(start), OffsetDateTime.parse(end));
      return days <= 0 ? null : Double.valueOf(days / DAYS_A_WEEK);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable String owner(LinkedNode claim) {
    return claim.first("awardedBy").first("awardingBody").text("legalName", "altLabel");
  }

  private static @Nullable String language(LinkedNode specification) {
    String id = specification.first("language").id();
    return id == null ? null : LinkedNode.plain(id).toLowerCase(Locale.ROOT);
  }

  // Short programmes are what the model calls them; a qualification may be as long as it likes.
  private static String type(LinkedNode specification) {
    String kind =
        Objects.toString(specification.first("dcType").label(), "").toLowerCase(Locale.ROOT);
    return kind.contains("micro") || kind.contains("short learning")
        ? "micro_credential"
        : "course";
  }

  private static @Nullable String first(@Nullable String one, @Nullable String other) {
    return one == null ? other : one;
  }
}
