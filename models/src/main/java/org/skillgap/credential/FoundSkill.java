package org.skillgap.credential;

/** A skill found in a text, at UTF-16 offsets, with a confidence from 0 to 1. */
public record FoundSkill(String uri, String label, int begin, int end, double confidence) {}
