package org.skillgap.pipeline.posting;

import org.skillgap.contract.Column;

/** A sentence that an employer repeats over postings of different titles. */
public record RepeatedSentence(
    @Column("Folded name of the employer") String employerKey,
    @Column("Key by which its repetitions fall together") String sentence) {}
