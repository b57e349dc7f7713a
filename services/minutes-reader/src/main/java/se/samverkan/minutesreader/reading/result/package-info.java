/** The parts of a reading: what the document says, each with the line on which it says so. */
@NullMarked
package se.samverkan.minutesreader.reading.result;

import org.jspecify.annotations.NullMarked;
