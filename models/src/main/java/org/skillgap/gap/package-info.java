/** Shares, shrinkage, trend, uncertainty, labels, clusters: the numbers that a chair defends. */
@NullMarked
package org.skillgap.gap;

import org.jspecify.annotations.NullMarked;
