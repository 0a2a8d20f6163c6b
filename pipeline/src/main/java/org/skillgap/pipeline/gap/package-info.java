/** Jobs that compute gaps. */
@NullMarked
package org.skillgap.pipeline.gap;

import org.jspecify.annotations.NullMarked;
