/** What a text means, as a vector. */
@NullMarked
package org.skillgap.embedding;

import org.jspecify.annotations.NullMarked;
