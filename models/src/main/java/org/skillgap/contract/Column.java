package org.skillgap.contract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a column of a {@link Table}, or a field of a record nested in one, means. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Column {
  /** Its meaning in one sentence, with the unit where there is one. */
  String value();

  /** Whether it may be empty; the sentence then says when. */
  boolean optional() default false;
}
