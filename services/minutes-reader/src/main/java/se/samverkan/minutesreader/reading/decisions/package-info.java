/** What was resolved, and what kind of decision it is. */
@NullMarked
package se.samverkan.minutesreader.reading.decisions;

import org.jspecify.annotations.NullMarked;
