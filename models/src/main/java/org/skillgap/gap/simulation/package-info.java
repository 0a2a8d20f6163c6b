/** Markets with a known truth, to prove the method on. */
@NullMarked
package org.skillgap.gap.simulation;

import org.jspecify.annotations.NullMarked;
