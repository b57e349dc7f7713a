/** Tests of meetings. */
@NullMarked
package se.samverkan.meetings.meeting;

import org.jspecify.annotations.NullMarked;
