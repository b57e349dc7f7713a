/** What is measured of Samverkan, each benchmark named by what it does. */
@NullMarked
package se.samverkan.benchmarks;

import org.jspecify.annotations.NullMarked;
