package org.skillgap.posting;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folds an employer's name, so that its spellings fall together. */
public final class EmployerKey {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern LEGAL_FORM =
      Pattern.compile(
          "\\b(inc|incorporated|ltd|limited|llc|llp|corp|corporation|co|company|plc|gmbh|ltee|inc\\.?)\\b\\.?");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private EmployerKey() {}

  /** The folded name; never empty for a name that is not blank. */
  public static String of(String name) {
    String plain =
        ACCENTS
            .matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT)
            .replace("&", " and ");
    String key = NO_WORD.matcher(LEGAL_FORM.matcher(plain).replaceAll(" ")).replaceAll(" ").strip();
    return key.isEmpty() ? name.strip().toLowerCase(Locale.ROOT) : key.replaceFirst("^the ", "");
  }
}
