/** Shows that what is measured with is right. */
@NullMarked
package se.samverkan.benchmarks.past;

import org.jspecify.annotations.NullMarked;
