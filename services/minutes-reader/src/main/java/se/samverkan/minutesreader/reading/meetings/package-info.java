/** Meetings to come: the next one and the plan. */
@NullMarked
package se.samverkan.minutesreader.reading.meetings;

import org.jspecify.annotations.NullMarked;
