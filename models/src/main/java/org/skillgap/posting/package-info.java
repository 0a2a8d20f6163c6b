/** Postings: their text, its sections, and the vacancies that they stand for. */
@NullMarked
package org.skillgap.posting;

import org.jspecify.annotations.NullMarked;
