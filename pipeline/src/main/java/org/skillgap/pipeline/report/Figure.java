package org.skillgap.pipeline.report;

/**
 * A number of a page: what a reader sees, and the published column and value that it stands for.
 * Every number that comes from a table is written this way, so that a test can hold the two against
 * each other.
 *
 * @param column of the published table, as in gap or surveyAnswers
 * @param value exactly as published; the mean and the bounds of the 80 % interval where it has one
 * @param text rounded to what its interval allows, in the language of the page
 */
public record Figure(String column, String value, String text) {}
