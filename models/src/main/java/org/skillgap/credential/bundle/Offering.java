package org.skillgap.credential.bundle;

import java.util.Map;
import java.util.TreeMap;
import org.skillgap.contract.Rows;

/**
 * Something that a program could offer.
 *
 * @param key by which the caller knows it
 * @param hours that it takes, more than none
 * @param quality how well it teaches each skill, 0 to 1, by the skill's address
 */
public record Offering(String key, double hours, Map<String, Double> quality) {
  public Offering {
    Rows.text(key, "key");
    if (!(hours > 0)) {
      throw new IllegalArgumentException(
          "hours of offering " + key + " are more than 0, saw " + hours);
    }
    quality.forEach((skill, q) -> Rows.between(q, 0, 1, "quality of " + skill));
    quality = new TreeMap<>(quality);
  }
}
