/** Dates, times and the year that a document leaves out. */
@NullMarked
package se.samverkan.minutesreader.reading.dates;

import org.jspecify.annotations.NullMarked;
