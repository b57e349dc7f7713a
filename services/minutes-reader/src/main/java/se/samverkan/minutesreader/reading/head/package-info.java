/** The labels of minutes: when, where, which body, who signs. */
@NullMarked
package se.samverkan.minutesreader.reading.head;

import org.jspecify.annotations.NullMarked;
