/** Who is to do what, and until when. */
@NullMarked
package se.samverkan.minutesreader.reading.assignments;

import org.jspecify.annotations.NullMarked;
