/** Jobs that read postings. */
@NullMarked
package org.skillgap.pipeline.mention;

import org.jspecify.annotations.NullMarked;
