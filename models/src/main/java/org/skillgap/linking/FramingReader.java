package org.skillgap.linking;

import org.skillgap.linking.FramingModel.Says;

/** What framings say: at a glance where they clearly ask, by the large language model elsewhere. */
public final class FramingReader {
  private final FramingGlance glance;
  private final FramingModel model;

  private FramingReader(FramingGlance glance, FramingModel model) {
    this.glance = glance;
    this.model = model;
  }

  /** The trained one. */
  public static FramingReader trained() {
    return new FramingReader(FramingGlance.trained(), FramingModel.trained());
  }

  /** What a framing says of {@link FramingModel#SKILL}, where no cue has spoken. */
  public Says says(String framing) {
    return glance.clearlyAsks(framing) ? Says.ASKS : model.says(framing);
  }

  /** Whether a framing asks for {@link FramingModel#SKILL} although a cue in it says no. */
  public boolean asksAfterAll(String framing) {
    return model.asksAfterAll(framing);
  }
}
