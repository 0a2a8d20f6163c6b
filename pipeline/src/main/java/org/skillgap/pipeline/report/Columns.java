package org.skillgap.pipeline.report;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillgap.contract.Column;
import org.skillgap.message.Message;

/** The columns of a table as files hold them: a record inside its record is several columns. */
final class Columns {
  private final List<One> all = new ArrayList<>();

  private Columns() {}

  static Columns of(Class<? extends Record> table) {
    Columns columns = new Columns();
    columns.add(table, "", "", List.of());
    return columns;
  }

  /**
   * One column.
   *
   * @param name with those of the records around it, as in share.mean
   * @param path what to ask of a row, and of what that answers; looked up once, as a table has
   *     millions of cells
   */
  record One(String name, String meaning, List<Method> path) {
    private @Nullable Object of(Record row) {
      Object value = row;
      for (Method step : path) {
        if (value == null) {
          return null;
        }
        try {
          value = step.invoke(value);
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException(e);
        }
      }
      return value;
    }
  }

  List<One> all() {
    return List.copyOf(all);
  }

  List<String> names() {
    return all.stream().map(One::name).toList();
  }

  /** What a row holds in each column; nothing where a value is absent. */
  List<@Nullable Object> of(Record row) {
    List<@Nullable Object> cells = new ArrayList<>(all.size());
    for (One column : all) {
      cells.add(column.of(row));
    }
    return cells;
  }

  private void add(Class<?> type, String prefix, String meaning, List<Method> path) {
    for (RecordComponent component : type.getRecordComponents()) {
      Column column = component.getAnnotation(Column.class);
      String own = column == null ? "" : column.value();
      String whole = meaning.isEmpty() ? own : meaning + ": " + own;
      String name = prefix + component.getName();
      List<Method> further = new ArrayList<>(path);
      further.add(component.getAccessor());
      // A message is one cell: its text.
      if (component.getType().isRecord() && component.getType() != Message.class) {
        add(component.getType(), name + ".", whole, further);
      } else {
        all.add(new One(name, whole, List.copyOf(further)));
      }
    }
  }
}
