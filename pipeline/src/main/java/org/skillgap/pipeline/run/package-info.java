/** Workspace, lock, manifest and publication: what makes a run repeatable and never half-done. */
@NullMarked
package org.skillgap.pipeline.run;

import org.jspecify.annotations.NullMarked;
