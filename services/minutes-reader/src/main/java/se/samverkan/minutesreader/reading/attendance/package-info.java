/** Who was there, for whom, and for how long. */
@NullMarked
package se.samverkan.minutesreader.reading.attendance;

import org.jspecify.annotations.NullMarked;
