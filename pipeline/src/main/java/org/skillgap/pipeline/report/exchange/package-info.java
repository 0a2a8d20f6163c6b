/** A program's findings and drafts in the formats that other systems read. */
@NullMarked
package org.skillgap.pipeline.report.exchange;

import org.jspecify.annotations.NullMarked;
