/** Feeds of bodies and persons, and the files that invite to a meeting or call it off. */
@NullMarked
package se.samverkan.calendars.answers;

import org.jspecify.annotations.NullMarked;
