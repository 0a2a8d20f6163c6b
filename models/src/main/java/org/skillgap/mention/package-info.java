/** Finding skills and occupations in text. */
@NullMarked
package org.skillgap.mention;

import org.jspecify.annotations.NullMarked;
