/** What those who listen understand. */
@NullMarked
package se.samverkan.benchmarks.listeners;

import org.jspecify.annotations.NullMarked;
