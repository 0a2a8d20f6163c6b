package org.skillgap.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.skillgap.linking.Link;
import org.skillgap.linking.SentenceLinker;

/**
 * The skills that a sentence means, named or not, each at a place of its own. A sentence that comes
 * again costs nothing: employers repeat themselves.
 */
final class SentenceView {
  /** Below it a careful reader would more often disagree than agree. */
  private static final double LEAST_SURE = Double.parseDouble(System.getProperty("least", "0.35"));

  private static final int SHORTEST = 8;
  private static final int MOST_REMEMBERED = 200_000;

  private final SentenceLinker linker;
  private final Map<String, List<Link>> known = new ConcurrentHashMap<>();

  SentenceView(SentenceLinker linker) {
    this.linker = linker;
  }

  /** The skills that a sentence means, surest first; their places do not overlap. */
  List<Link> meant(String sentence) {
    List<Link> meant = known.get(sentence);
    if (meant == null) {
      meant = read(sentence);
      if (known.size() < MOST_REMEMBERED) {
        known.put(sentence, meant);
      }
    }
    return meant;
  }

  private List<Link> read(String sentence) {
    if (sentence.length() < SHORTEST) {
      return List.of();
    }
    List<Link> meant = new ArrayList<>();
    for (Link link : linker.rank(sentence)) {
      if (link.probability() < LEAST_SURE) {
        break;
      }
      if (meant.stream().noneMatch(m -> m.begin() < link.end() && link.begin() < m.end())) {
        meant.add(link);
      }
    }
    return List.copyOf(meant);
  }
}
