package org.skillgap.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.skillgap.linking.Link;
import org.skillgap.linking.SentenceLinker;
import org.skillgap.taxonomy.Skill;

/**
 * The skills that a sentence means, named or not, each at a place of its own. A sentence that comes
 * again costs nothing: employers repeat themselves.
 */
final class SentenceView {
  /** Below it a careful reader would more often disagree than agree. */
  private static final double LEAST_SURE = 0.2;

  private static final int SHORTEST = 8;
  private static final int MOST_REMEMBERED = 200_000;

  /** Below it, a word of everyday speech that is also a name of a skill does not mean the skill. */
  private static final double LEAST_DOUBTED = 0.03;

  private final SentenceLinker linker;
  private final Map<String, List<Link>> known = new ConcurrentHashMap<>();

  SentenceView(SentenceLinker linker) {
    this.linker = linker;
  }

  /** The skills that a sentence means, surest first; their places do not overlap. */
  List<Link> meant(String sentence) {
    List<Link> meant = new ArrayList<>();
    for (Link link : links(sentence)) {
      if (link.probability() < LEAST_SURE) {
        break;
      }
      if (meant.stream().noneMatch(m -> m.begin() < link.end() && link.begin() < m.end())) {
        meant.add(link);
      }
    }
    return meant;
  }

  /** Whether a sentence that has a name of a skill may mean it. */
  boolean mayMean(String sentence, Skill skill) {
    return links(sentence).stream().anyMatch(link -> link.skill().uri().equals(skill.uri()));
  }

  private List<Link> links(String sentence) {
    List<Link> links = known.get(sentence);
    if (links == null) {
      links =
          sentence.length() < SHORTEST
              ? List.of()
              : linker.rank(sentence).stream()
                  .filter(link -> link.probability() >= LEAST_DOUBTED)
                  .toList();
      if (known.size() < MOST_REMEMBERED) {
        known.put(sentence, links);
      }
    }
    return links;
  }
}
