package org.skillgap.message;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Fills ICU patterns; each is parsed once a thread, which costs more than filling it in. */
public final class Patterns {
  // Patterns are ours and few; texts of the data are values and never stand here.
  private static final Map<Locale, Map<String, ThreadLocal<MessageFormat>>> PARSED =
      new ConcurrentHashMap<>();

  private Patterns() {}

  /** The pattern with the values in its places, as the language writes numbers and plurals. */
  public static String filled(String pattern, Locale locale, Object... values) {
    return PARSED
        .computeIfAbsent(locale, l -> new ConcurrentHashMap<>())
        .computeIfAbsent(
            pattern,
            p -> ThreadLocal.withInitial(() -> new MessageFormat(p, ULocale.forLocale(locale))))
        .get()
        .format(values);
  }
}
