/** The one door to the stored tables. */
@NullMarked
package org.skillgap.pipeline.table;

import org.jspecify.annotations.NullMarked;
