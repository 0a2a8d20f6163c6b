/** Skills and occupations, read from their publishers and compiled for search. */
@NullMarked
package org.skillgap.taxonomy;

import org.jspecify.annotations.NullMarked;
