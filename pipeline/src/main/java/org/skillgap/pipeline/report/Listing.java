package org.skillgap.pipeline.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A long list in parts that fit a page each; a part is known by its first and last entry, as in a
 * dictionary.
 */
public record Listing<T>(List<Part<T>> parts) {

  /**
   * One page of the list.
   *
   * @param path of its page, as in skills-2.html
   * @param first name of its first entry
   * @param last name of its last entry
   */
  public record Part<T>(String path, String first, String last, List<T> entries) {}

  /** Cuts a sorted list; its pages are numbered after the stem, as in skills. */
  static <T> Listing<T> of(String stem, List<T> sorted, int most, Function<T, String> name) {
    List<Part<T>> parts = new ArrayList<>();
    for (int from = 0; from < sorted.size(); from += most) {
      List<T> entries = sorted.subList(from, Math.min(from + most, sorted.size()));
      parts.add(
          new Part<>(
              stem + "-" + (parts.size() + 1) + ".html",
              name.apply(entries.get(0)),
              name.apply(entries.get(entries.size() - 1)),
              entries));
    }
    return new Listing<>(parts);
  }
}
