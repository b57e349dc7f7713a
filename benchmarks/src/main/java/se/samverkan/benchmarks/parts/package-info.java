/** The parts of the benchmark, each named by what it measures. */
@NullMarked
package se.samverkan.benchmarks.parts;

import org.jspecify.annotations.NullMarked;
