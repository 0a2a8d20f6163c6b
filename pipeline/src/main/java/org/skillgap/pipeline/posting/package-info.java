/** Jobs on postings. */
@NullMarked
package org.skillgap.pipeline.posting;

import org.jspecify.annotations.NullMarked;
