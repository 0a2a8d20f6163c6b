package org.skillgap.pipeline.report;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.skillgap.credential.CatalogueEntry.NamedSkill;
import org.skillgap.credential.CatalogueEntry.NeedsEvidence;
import org.skillgap.credential.Recommendation.Quote;
import org.skillgap.credential.Recommendation.Teaching;
import org.skillgap.credential.RuleResult;
import org.skillgap.message.Message;

/** Writes a value of a table into one cell of a workbook, in the words of one language. */
final class CellText {
  /** The most characters, and the most ends of lines, that one cell may hold in this format. */
  private static final int LONGEST = 32_767;

  private static final int MOST_LINES = 253;

  private final Names names;
  private final Language l;

  CellText(Names names) {
    this.names = names;
    this.l = names.language();
  }

  String of(Object value) {
    String text = value instanceof Collection<?> all ? list(all) : one(value);
    if (text.length() <= LONGEST) {
      return text;
    }
    // What does not fit is left out by whole lines, where there are any.
    int end = text.lastIndexOf('\n', LONGEST);
    return text.substring(0, end > 0 ? end : LONGEST);
  }

  // A record takes a line of its own; names and sentences are short and follow each other.
  private String list(Collection<?> all) {
    boolean isOfRecords = all.stream().anyMatch(CellText::isLine);
    return all.stream()
        .map(this::one)
        .limit(MOST_LINES)
        .collect(Collectors.joining(isOfRecords ? "\n" : "; "));
  }

  private static boolean isLine(Object value) {
    return value instanceof Record && !(value instanceof Message);
  }

  private String one(Object value) {
    if (value instanceof Message message) {
      return names.said(message).text();
    }
    if (value instanceof RuleResult rule) {
      return line(rule);
    }
    if (value instanceof Quote quote) {
      return skill(quote.skillUri())
          + quoted(quote.sentence())
          + in(quote.postingId() + ", " + l.day(quote.datePosted()));
    }
    if (value instanceof Teaching teaching) {
      return skill(teaching.skillUri())
          + quoted(teaching.sentence())
          + in(teaching.entryId() + ", " + l.percent(teaching.quality()));
    }
    if (value instanceof NamedSkill skill) {
      String uri = skill.uri();
      return uri == null ? skill.label() : names.skill(uri, skill.label()).text() + in(uri);
    }
    if (value instanceof NeedsEvidence evidence) {
      String kind = names.term(evidence.kind()).text();
      return evidence.source()
          + in(evidence.date() == null ? kind : kind + ", " + l.day(evidence.date()));
    }
    return String.valueOf(value);
  }

  // As in "A1 (MC-1) does not hold: A shorter learning experience (60 hours)".
  private String line(RuleResult rule) {
    return rule.rule()
        + (rule.subject().isEmpty() ? "" : in(rule.subject()))
        + " "
        + l.of(rule.verdict())
        + l.colon()
        + " "
        + names.translated(rule.statement()).text()
        + in(names.said(rule.observed()).text());
  }

  private String skill(String uri) {
    return names.skill(uri).text() + l.colon() + " ";
  }

  private String quoted(String sentence) {
    return l.text("quote.open") + sentence + l.text("quote.close");
  }

  private static String in(String text) {
    return String.format(Locale.ROOT, " (%s)", text);
  }
}
