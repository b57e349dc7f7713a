/** Years of invented work of many bodies, made from a seed, and written into an event store. */
@NullMarked
package se.samverkan.benchmarks.past;

import org.jspecify.annotations.NullMarked;
