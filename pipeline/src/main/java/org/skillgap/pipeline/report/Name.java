package org.skillgap.pipeline.report;

/** A text that comes from data, and its language where that is not the page's; else empty. */
public record Name(String text, String language) {}
