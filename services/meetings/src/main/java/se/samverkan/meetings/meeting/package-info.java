/** One meeting from the plan to the adjusted minutes. */
@NullMarked
package se.samverkan.meetings.meeting;

import org.jspecify.annotations.NullMarked;
