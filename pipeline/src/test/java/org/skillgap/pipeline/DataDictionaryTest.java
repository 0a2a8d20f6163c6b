package org.skillgap.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.skillgap.contract.Column;
import org.skillgap.contract.Table;

/**
 * Writes the data dictionary from the records, and fails when the one in the repository is stale.
 */
class DataDictionaryTest {
  private static final Path FILE = Path.of("..", "docs", "data-dictionary.md");

  @Test
  void theDictionaryInTheRepositoryIsTheOneThatTheRecordsGive() throws IOException {
    String written = Files.exists(FILE) ? Files.readString(FILE) : "";
    String current = dictionary();
    if (!written.equals(current)) {
      Files.writeString(FILE, current);
    }
    assertThat(written)
        .as("docs/data-dictionary.md was stale and has been written anew: commit it")
        .isEqualTo(current);
  }

  @Test
  void everyColumnOfEveryTableSaysWhatItMeans() {
    List<String> silent = new ArrayList<>();
    for (Class<? extends Record> row : Tables.ALL) {
      for (RecordComponent component : row.getRecordComponents()) {
        if (component.getAnnotation(Column.class) == null) {
          silent.add(row.getSimpleName() + "." + component.getName());
        }
      }
    }
    assertThat(silent).as("give each a @Column with its meaning").isEmpty();
  }

  private static String dictionary() {
    StringBuilder text =
        new StringBuilder(
            "# Data dictionary\n\nWritten by a test from the records that declare the tables; do not edit it.\n");
    Set<Class<?>> nested = new LinkedHashSet<>();
    for (Class<? extends Record> row : Tables.ALL) {
      Table table = Objects.requireNonNull(row.getAnnotation(Table.class));
      text.append("\n## ")
          .append(table.name())
          .append("\n\nOne row: ")
          .append(table.grain())
          .append(". Key: ")
          .append(String.join(", ", table.key()))
          .append(". Version ")
          .append(table.version())
          .append(table.published() ? ". Published." : ".")
          .append("\n\n");
      columns(row, text, nested);
    }
    text.append("\n# Records within columns\n");
    List<Class<?>> open = new ArrayList<>(nested);
    for (int i = 0; i < open.size(); i++) {
      Set<Class<?>> deeper = new LinkedHashSet<>();
      text.append("\n## ").append(open.get(i).getSimpleName()).append("\n\n");
      columns(open.get(i), text, deeper);
      deeper.stream().filter(type -> !open.contains(type)).forEach(open::add);
    }
    return text.toString();
  }

  private static void columns(Class<?> row, StringBuilder text, Set<Class<?>> nested) {
    text.append("| column | type | meaning |\n|---|---|---|\n");
    for (RecordComponent component : row.getRecordComponents()) {
      Column column = component.getAnnotation(Column.class);
      text.append("| ")
          .append(component.getName())
          .append(" | ")
          .append(type(component, nested))
          .append(" | ")
          .append(column == null ? "" : column.value().replace("|", "\\|"))
          .append(column != null && column.optional() ? " (may be empty)" : "")
          .append(" |\n");
    }
  }

  private static String type(RecordComponent component, Set<Class<?>> nested) {
    if (component.getGenericType() instanceof ParameterizedType list
        && list.getActualTypeArguments()[0] instanceof Class<?> element) {
      return "list of " + name(element, nested);
    }
    return name(component.getType(), nested);
  }

  private static String name(Class<?> type, Set<Class<?>> nested) {
    if (type.isRecord()) {
      nested.add(type);
      return type.getSimpleName();
    }
    return type.isEnum()
        ? "one of "
            + String.join(
                ", ",
                java.util.Arrays.stream(type.getEnumConstants()).map(Object::toString).toList())
        : type.getSimpleName().toLowerCase(Locale.ROOT);
  }
}
