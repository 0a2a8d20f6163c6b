/** How data flows. */
package org.skillgap.pipeline;
