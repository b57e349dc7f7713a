/** Readings of minutes held to what a person reads. */
@NullMarked
package se.samverkan.minutesreader.reading;

import org.jspecify.annotations.NullMarked;
