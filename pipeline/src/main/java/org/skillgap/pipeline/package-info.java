/** How data flows. */
@NullMarked
package org.skillgap.pipeline;

import org.jspecify.annotations.NullMarked;
