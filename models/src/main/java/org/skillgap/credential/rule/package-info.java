/** One class for each statement of what a micro-credential is, is not and might be. */
@NullMarked
package org.skillgap.credential.rule;

import org.jspecify.annotations.NullMarked;
