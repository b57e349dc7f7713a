/** Every benchmark runs once, so that none rots. */
@NullMarked
package se.samverkan.benchmarks.parts;

import org.jspecify.annotations.NullMarked;
