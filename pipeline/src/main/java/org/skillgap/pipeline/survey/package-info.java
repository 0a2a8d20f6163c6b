/** Jobs on survey answers. */
@NullMarked
package org.skillgap.pipeline.survey;

import org.jspecify.annotations.NullMarked;
