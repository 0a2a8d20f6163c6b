package org.skillgap.pipeline.report;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * Where a page stands, and how it reaches others: by relative addresses alone, so that the site
 * opens from any folder without a server.
 *
 * @param path from the root of the language's pages, as in program/culinary.html
 */
public record Place(Language language, String path) {
  private static final int LONGEST_SLUG = 48;
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
  private static final Pattern ENDS = Pattern.compile("^-+|-+$");

  static String program(String key) {
    return "program/" + key + ".html";
  }

  static String review(String key) {
    return "review/" + key + ".html";
  }

  static String advice(String program, String cluster) {
    return "advice/" + program + "-" + slug(cluster) + ".html";
  }

  static String skill(String uri) {
    return "skill/" + slug(uri) + ".html";
  }

  /** Address of a page in the same language. */
  public String to(String page) {
    return up() + page;
  }

  public String toProgram(String key) {
    return to(program(key));
  }

  public String toReview(String key) {
    return to(review(key));
  }

  public String toSkill(String uri) {
    return to(skill(uri));
  }

  public String toAdvice(String program, String cluster) {
    return to(advice(program, cluster));
  }

  /** Address of a file that stands once, at the root of the site. */
  public String asset(String file) {
    return up() + (language.folder().isEmpty() ? "" : "../") + file;
  }

  /** Address of the same page in the other language. */
  public String twin() {
    return asset(language.other().folder() + path);
  }

  private String up() {
    return "../".repeat((int) path.chars().filter(c -> c == '/').count());
  }

  // Readable, safe as a file's name, and different for different addresses.
  private static String slug(String uri) {
    CRC32 sum = new CRC32();
    sum.update(uri.getBytes(StandardCharsets.UTF_8));
    String end = uri.substring(uri.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    String last = ENDS.matcher(OTHER.matcher(end).replaceAll("-")).replaceAll("");
    return last.substring(0, Math.min(LONGEST_SLUG, last.length()))
        + "-"
        + HexFormat.of().toHexDigits((int) sum.getValue());
  }
}
