/** The catalogue, the rules of a micro-credential, coverage and advice. */
@NullMarked
package org.skillgap.credential;

import org.jspecify.annotations.NullMarked;
