/** Remembers what was recorded from each document, so that a changed one becomes corrections. */
@NullMarked
package se.samverkan.minutesimports;

import org.jspecify.annotations.NullMarked;
