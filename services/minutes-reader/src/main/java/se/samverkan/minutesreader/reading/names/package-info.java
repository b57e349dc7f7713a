/** What looks like a person, an organisation or a title. */
@NullMarked
package se.samverkan.minutesreader.reading.names;

import org.jspecify.annotations.NullMarked;
