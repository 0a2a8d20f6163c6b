package org.skillgap.linking;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Ranks the skills of a taxonomy for a text that may mean one; serves all threads. */
public final class SkillLinker {
  /** A best candidate below this score is a guess: where asked to, the linker abstains. */
  public static final double UNSURE = 0.6;

  private final LabelSearch search;

  private SkillLinker(LabelSearch search) {
    this.search = search;
  }

  /** Opens the index of a compiled taxonomy. */
  public static SkillLinker open(Path compiled) throws IOException {
    return new SkillLinker(new LabelSearch(compiled, "skill"));
  }

  /**
   * The skills that the text may mean, best first; scores are comparable within the answer only.
   */
  public List<Candidate> rank(String text, int top) {
    return search.search(text, top);
  }
}
