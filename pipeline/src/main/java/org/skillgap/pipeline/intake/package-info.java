/** Partners' files to records or findings, by the source's mapping; no Spark inside. */
@NullMarked
package org.skillgap.pipeline.intake;

import org.jspecify.annotations.NullMarked;
