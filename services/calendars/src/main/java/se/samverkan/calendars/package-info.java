/** Meetings as entries of calendars: when, where, what about, and who is to come. */
@NullMarked
package se.samverkan.calendars;

import org.jspecify.annotations.NullMarked;
