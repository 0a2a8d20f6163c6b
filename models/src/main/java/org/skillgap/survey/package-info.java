/** Employers' answers, their weights, and the shortage that they show. */
@NullMarked
package org.skillgap.survey;

import org.jspecify.annotations.NullMarked;
