/** The command line: one class a command, each no more than arguments, a call and an answer. */
@NullMarked
package org.skillgap.pipeline.cli;

import org.jspecify.annotations.NullMarked;
