/** What was measured: figures with their runs, as a table for people and as JSON. */
@NullMarked
package se.samverkan.benchmarks.figures;

import org.jspecify.annotations.NullMarked;
