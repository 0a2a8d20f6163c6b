package org.skillgap.contract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record that is one row of a stored table. The data dictionary is generated from these
 * annotations, so a table's meaning stands in one place only.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Table {
  /** Name of the table in the warehouse. */
  String name();

  /** Raised by one whenever a column is added, dropped or changes its meaning. */
  int version();

  /** What one row stands for, as in "one posting of one source". */
  String grain();

  /** The columns that tell two rows apart. */
  String[] key();

  /** Whether readers outside the pipeline may rely on it. */
  boolean published() default false;
}
