package org.skillgap.posting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads groups of expressions from a file beside a class: a line {@code [name weight]} opens a
 * group, each further line is an expression of {@link Cues}, and {@code #} starts a remark.
 */
public final class CueFile {
  private static final Pattern GROUP = Pattern.compile("\\[(\\w+)(?: (\\d))?]");

  private CueFile() {}

  /** A group; its weight is 1 where the file gives none. */
  public record Group(String name, double weight, List<String> expressions) {}

  /** The groups of a file, in its order. */
  public static List<Group> read(Class<?> beside, String name) {
    List<Group> groups = new ArrayList<>();
    try (InputStream file = beside.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("no " + name + " beside " + beside);
      }
      for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        Matcher group = GROUP.matcher(line);
        if (group.matches()) {
          String weight = group.group(2);
          groups.add(
              new Group(
                  group.group(1),
                  weight == null ? 1 : Double.parseDouble(weight),
                  new ArrayList<>()));
        } else if (!line.isBlank() && !line.startsWith("#")) {
          groups.get(groups.size() - 1).expressions.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return groups;
  }
}
