/** Pages and files for people, from records alone: no Spark inside. */
@NullMarked
package org.skillgap.pipeline.report;

import org.jspecify.annotations.NullMarked;
