/** What is measured is what it is said to be. */
@NullMarked
package se.samverkan.benchmarks.servers;

import org.jspecify.annotations.NullMarked;
