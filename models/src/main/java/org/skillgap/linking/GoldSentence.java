package org.skillgap.linking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import org.skillgap.contract.Rows;

/**
 * A sentence of a job advertisement with the skills that people found in it.
 *
 * @param text the sentence
 * @param skills addresses of its skills; empty where it means none that the taxonomy has
 */
public record GoldSentence(String text, Set<String> skills) {
  private static final int KEY = 16;

  public GoldSentence {
    Rows.text(text, "text");
    skills = Set.copyOf(skills);
  }

  /** Names the sentence without holding it: the head of its SHA-256 in small letters. */
  public String key() {
    return key(text);
  }

  /** Names a text without holding it, in the same way. */
  public static String key(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(text.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, KEY);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
