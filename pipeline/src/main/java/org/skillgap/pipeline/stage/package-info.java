/** The stages of a run, each with the tables that it reads and the tables that it alone writes. */
@NullMarked
package org.skillgap.pipeline.stage;

import org.jspecify.annotations.NullMarked;
