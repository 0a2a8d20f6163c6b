package org.skillgap.linking;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.skillgap.taxonomy.Taxonomy;

/**
 * Ranks the skills of a taxonomy for a text that may mean some; serves all threads. First come the
 * candidates that the trained model has weighed, then, where more are asked for, those that only
 * the words of the search index bring up.
 */
public final class SkillLinker {
  private final SentenceLinker meaning;
  private final LabelSearch words;

  private SkillLinker(SentenceLinker meaning, LabelSearch words) {
    this.meaning = meaning;
    this.words = words;
  }

  /** Opens the indexes of a compiled taxonomy. */
  public static SkillLinker open(Path compiled) throws IOException {
    return new SkillLinker(
        SentenceLinker.open(compiled, Taxonomy.open(compiled)), new LabelSearch(compiled, "skill"));
  }

  /** The skills that the text may mean, best first, with the probability of each as its score. */
  public List<Candidate> rank(String text, int top) {
    List<Candidate> ranked = new ArrayList<>();
    Set<String> known = new TreeSet<>();
    for (Link link : meaning.rank(text)) {
      if (ranked.size() < top && known.add(link.skill().uri())) {
        String why = String.format(Locale.ROOT, "\"%s\"", text.substring(link.begin(), link.end()));
        ranked.add(
            new Candidate(link.skill().uri(), link.skill().label(), link.probability(), why));
      }
    }
    double least = ranked.isEmpty() ? 0 : ranked.get(ranked.size() - 1).score();
    for (Candidate candidate :
        ranked.size() < top ? words.search(text, top) : List.<Candidate>of()) {
      if (ranked.size() < top && known.add(candidate.uri())) {
        ranked.add(
            new Candidate(
                candidate.uri(), candidate.label(), least * candidate.score(), candidate.why()));
      }
    }
    return ranked;
  }

  /** The probability from which a skill counts as meant: below it, the linker abstains. */
  public double threshold() {
    return meaning.threshold();
  }
}
