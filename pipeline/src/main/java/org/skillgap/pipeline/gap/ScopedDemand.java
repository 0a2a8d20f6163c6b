package org.skillgap.pipeline.gap;

import org.skillgap.contract.Column;
import org.skillgap.gap.DemandPosting;

/** A vacancy as demand in one program's scope. */
public record ScopedDemand(
    @Column("Key of the program") String program, @Column("The vacancy") DemandPosting demand) {}
