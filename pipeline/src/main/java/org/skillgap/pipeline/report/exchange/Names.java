package org.skillgap.pipeline.report.exchange;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Identifiers of what we write: the same thing has the same one in every run. */
final class Names {
  private Names() {}

  /** Identifier of a thing of a kind, by what makes it this one. */
  static String uuid(String kind, String... parts) {
    String name = "skillgap\n" + kind + "\n" + String.join("\n", parts);
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  static String urn(String kind, String... parts) {
    return "urn:uuid:" + uuid(kind, parts);
  }
}
