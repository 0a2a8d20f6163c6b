/** A table is a record, its column's meaning declared once. */
@NullMarked
package org.skillgap.contract;

import org.jspecify.annotations.NullMarked;
