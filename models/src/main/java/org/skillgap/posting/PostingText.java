package org.skillgap.posting;

import java.util.List;
import org.skillgap.contract.Rows;

/**
 * What a posting shows a reader: its plain text, cut into sections and sentences. All offsets of
 * the product count UTF-16 units of {@link #text}.
 *
 * @param language ISO 639-1 code as detected, "und" where undecided
 * @param text the title is not part of it
 * @param sections in text order, without overlap
 * @param sentences in text order, without overlap
 */
public record PostingText(
    String language, String text, List<Section> sections, List<Sentence> sentences) {
  public PostingText {
    Rows.text(language, "language");
    Rows.present(text, "text");
    sections = Rows.list(sections);
    sentences = Rows.list(sentences);
  }
}
