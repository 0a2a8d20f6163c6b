/** Figures of quality on gold data, with their intervals. */
@NullMarked
package org.skillgap.evaluation;

import org.jspecify.annotations.NullMarked;
