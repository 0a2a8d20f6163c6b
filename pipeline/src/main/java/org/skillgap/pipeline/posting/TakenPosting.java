package org.skillgap.pipeline.posting;

import org.jspecify.annotations.Nullable;
import org.skillgap.contract.Column;
import org.skillgap.finding.Quarantined;
import org.skillgap.posting.Posting;

/** A record of a partner's file: a posting, or the reason why it is none. */
public record TakenPosting(
    @Column(value = "The posting, where it was taken", optional = true) @Nullable Posting posting,
    @Column(value = "What is wrong, where it was set aside", optional = true)
        @Nullable Quarantined rejected) {}
