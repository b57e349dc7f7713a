/** The agenda: where each item begins and what it contains. */
@NullMarked
package se.samverkan.minutesreader.reading.items;

import org.jspecify.annotations.NullMarked;
