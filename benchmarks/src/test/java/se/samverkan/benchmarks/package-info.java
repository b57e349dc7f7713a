/** Every part runs once, small, so that none rots. */
@NullMarked
package se.samverkan.benchmarks;

import org.jspecify.annotations.NullMarked;
