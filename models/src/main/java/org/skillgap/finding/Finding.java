package org.skillgap.finding;

import org.jspecify.annotations.Nullable;
import org.skillgap.message.Message;

/**
 * Bad data is a value, not an exception: what was wrong in a partner's file, where, and how to mend
 * it.
 */
public sealed interface Finding permits Quarantined, Suspicious {
  /** The source that the file belongs to, as named in the workspace. */
  String source();

  /** The file's name, without its folder. */
  String file();

  /** The line in the file, from 1; 0 where the finding is about the file as a whole. */
  long line();

  /** The field as the file names it; empty where the finding is about the whole line. */
  String field();

  /** The value seen, cut to 200 characters; absent where nothing was there. */
  @Nullable String value();

  /** What is wrong, in one sentence. */
  Message reason();

  /** How to mend it, in one sentence. */
  Message mend();
}
