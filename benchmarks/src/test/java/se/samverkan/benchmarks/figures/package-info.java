/** Shows that what is measured with is right. */
@NullMarked
package se.samverkan.benchmarks.figures;

import org.jspecify.annotations.NullMarked;
