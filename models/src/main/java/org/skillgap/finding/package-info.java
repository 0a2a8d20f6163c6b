/** Bad data is a value. */
@NullMarked
package org.skillgap.finding;

import org.jspecify.annotations.NullMarked;
