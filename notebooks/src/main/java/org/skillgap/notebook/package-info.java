/** A Java kernel for Jupyter, and what a notebook shows with. */
@NullMarked
package org.skillgap.notebook;

import org.jspecify.annotations.NullMarked;
