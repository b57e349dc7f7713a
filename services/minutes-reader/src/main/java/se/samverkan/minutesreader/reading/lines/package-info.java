/** The lines of a document without their markup, and which of them a rule has claimed. */
@NullMarked
package se.samverkan.minutesreader.reading.lines;

import org.jspecify.annotations.NullMarked;
