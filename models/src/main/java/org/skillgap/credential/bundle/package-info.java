/** Which offerings together cover most of a program's gap in the hours that it has. */
@NullMarked
package org.skillgap.credential.bundle;

import org.jspecify.annotations.NullMarked;
