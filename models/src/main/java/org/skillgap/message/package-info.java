/** What is said to people: sentences as values, and their words in other languages. */
@NullMarked
package org.skillgap.message;

import org.jspecify.annotations.NullMarked;
