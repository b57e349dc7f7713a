/** Tests of how agenda items are found. */
@NullMarked
package se.samverkan.minutesreader.reading.items;

import org.jspecify.annotations.NullMarked;
