package org.skillgap.pipeline.posting;

import java.time.LocalDate;
import org.skillgap.contract.Column;
import org.skillgap.posting.DuplicateKind;

/** Which vacancy a posting stands for. */
public record Repetition(
    @Column("Posting") String postingId,
    @Column("Posting that stands for its vacancy") String vacancyId,
    @Column("How it repeats that posting") DuplicateKind kind,
    @Column("Why it was judged so") String reason,
    @Column("Last day on which a posting of the vacancy was seen") LocalDate lastSeen) {}
