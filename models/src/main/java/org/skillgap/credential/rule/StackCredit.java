package org.skillgap.credential.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.skillgap.credential.AuditContext;
import org.skillgap.credential.CatalogueEntry;
import org.skillgap.credential.CatalogueEntry.Outcome;
import org.skillgap.credential.Offer;
import org.skillgap.message.Message;

/**
 * Whether micro-credentials together are a candidate for credit in a course: enough of its hours
 * and of its outcomes, each assessed. The registrar decides.
 *
 * @param hours of the stack
 * @param outcomes of the course that a skill was found in
 * @param reached of these, those with a skill that the stack teaches and assesses
 */
public record StackCredit(
    CatalogueEntry course, double hours, int outcomes, int reached, double part) {

  public static StackCredit of(
      List<CatalogueEntry> stack, CatalogueEntry course, AuditContext context) {
    double hours =
        stack.stream().mapToDouble(entry -> entry.hours() == null ? 0 : entry.hours()).sum();
    Set<String> taught =
        stack.stream()
            .flatMap(entry -> context.offersOf(entry).stream())
            .filter(Offer::assessed)
            .map(Offer::skillUri)
            .collect(Collectors.toSet());
    int outcomes = 0;
    int reached = 0;
    for (Outcome outcome : course.outcomes()) {
      Set<String> skills = skills(course, outcome, context);
      outcomes += skills.isEmpty() ? 0 : 1;
      reached += skills.stream().anyMatch(taught::contains) ? 1 : 0;
    }
    return new StackCredit(course, hours, outcomes, reached, context.profile().stackPart());
  }

  private static Set<String> skills(CatalogueEntry course, Outcome outcome, AuditContext context) {
    return context.offersOf(course).stream()
        .filter(offer -> outcome.id().equals(offer.outcomeId()))
        .map(Offer::skillUri)
        .collect(Collectors.toSet());
  }

  /** Whether hours and outcomes are stated, so that it can be told. */
  public boolean isKnown() {
    return course.hours() != null && hours > 0 && outcomes > 0;
  }

  public boolean isCandidate() {
    Double needed = course.hours();
    return isKnown() && needed != null && hours >= part * needed && reached >= part * outcomes;
  }

  /** For a person to read. */
  public Message words() {
    Double needed = course.hours();
    if (needed == null || hours <= 0) {
      return Message.of("hours of the course or of its stack not stated");
    }
    return outcomes == 0
        ? Message.of(
            "{0} of {1} hours of {2}; its outcomes name no skill of the taxonomy",
            hours, needed, course.title())
        : Message.of(
            "{0} of {1} hours and {2} of {3} outcomes of {4}",
            hours, needed, reached, outcomes, course.title());
  }
}
