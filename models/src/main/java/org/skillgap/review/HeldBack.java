package org.skillgap.review;

import org.skillgap.contract.Column;

/** How many places of a run's postings a rejected link was kept out of. */
public record HeldBack(
    @Column("Subject of the verdict") String subject,
    @Column("Places in postings that were held back") long places) {}
