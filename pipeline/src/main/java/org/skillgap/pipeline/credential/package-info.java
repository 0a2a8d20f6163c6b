/** Jobs on the catalogue and the advice. */
@NullMarked
package org.skillgap.pipeline.credential;

import org.jspecify.annotations.NullMarked;
