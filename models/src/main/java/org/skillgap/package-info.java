/** What skillgap knows and how it decides: no Spark here. */
package org.skillgap;
