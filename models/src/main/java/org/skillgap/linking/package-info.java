/** From a text to the concept that it means: candidates, votes, the chosen one. */
@NullMarked
package org.skillgap.linking;

import org.jspecify.annotations.NullMarked;
