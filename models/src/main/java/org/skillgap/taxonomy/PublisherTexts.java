package org.skillgap.taxonomy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The texts of publishers' tables, whatever their columns: something to learn a language from. */
public final class PublisherTexts {
  private static final Pattern WORDS = Pattern.compile("\\p{L}{3}");

  private PublisherTexts() {}

  /** Every different cell with words of all tables of a folder, in the order of files and rows. */
  public static Set<String> of(Path folder) throws IOException {
    Set<String> texts = new LinkedHashSet<>();
    for (PublisherFiles.Content content : PublisherFiles.open(List.of(folder), ".csv", ".xlsx")) {
      Sheet sheet = Sheet.of(content);
      for (Sheet.Row row : sheet.rows()) {
        for (String cell : row.cells()) {
          if (cell != null && WORDS.matcher(cell).find()) {
            texts.add(cell.strip());
          }
        }
      }
    }
    return texts;
  }
}
