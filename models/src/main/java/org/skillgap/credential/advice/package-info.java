/** From a cluster of gap skills to what a program should do about it. */
@NullMarked
package org.skillgap.credential.advice;

import org.jspecify.annotations.NullMarked;
