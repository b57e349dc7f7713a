/** Lines of text in, a structured reading of minutes out. */
@NullMarked
package se.samverkan.minutesreader.reading;

import org.jspecify.annotations.NullMarked;
