/** The form of RFC 5545 and RFC 5546 in which calendars travel. */
@NullMarked
package se.samverkan.calendars.icalendar;

import org.jspecify.annotations.NullMarked;
