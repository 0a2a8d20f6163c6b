package org.skillgap.credential.rule;

/** Where a statement stands in the college's description of what a micro-credential is. */
public enum Passage {
  PACE("first paragraph: smaller units, at a pace that suits the learner"),
  SPECIALISE("second paragraph: one area, which an employer recognizes, offered many times"),
  ARE_SHORT("what they are, first point: short, for a topic or a gap, in varied ways"),
  ARE_FOCUSED(
      "what they are, second point: a focus that others need, measurable, alone or in series"),
  ARE_CONTEXTUAL("what they are, third point: with credit or without, fit for their context"),
  ARE_ASSESSED("what they are, fourth point: for industry, assessed and aligned"),
  ARE_RECOGNIZED("what they are, fifth point: designed with experts, recognized by name"),
  ARE_NOT_FACE_TO_FACE("what they are not, first point: traditional delivery"),
  ARE_NOT_COURSES("what they are not, second point: courses of many topics"),
  MIGHT_BE("what they might be: complete alone, or parts of a stack"),
  QUALITY("quality: standards, pathways, benchmarks, practice, mastery"),
  CONSENSUS("outlook: gaps of today and tomorrow, and the five marks in common"),
  PROMISE("last paragraph: opportunity or hype, and who is let in");

  private final String words;

  Passage(String words) {
    this.words = words;
  }

  /** As a reader of the description finds it. */
  public String words() {
    return words;
  }
}
