/** What a chair says of what was found and advised, and what the next run makes of it. */
@NullMarked
package org.skillgap.review;

import org.jspecify.annotations.NullMarked;
