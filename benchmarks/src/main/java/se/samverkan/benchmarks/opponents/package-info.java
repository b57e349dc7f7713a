/** Others that keep an event for each command, set up as their documents say. */
@NullMarked
package se.samverkan.benchmarks.opponents;

import org.jspecify.annotations.NullMarked;
