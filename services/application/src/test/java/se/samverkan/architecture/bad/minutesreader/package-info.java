/** A reader that does not stand alone. */
@NullMarked
package se.samverkan.architecture.bad.minutesreader;

import org.jspecify.annotations.NullMarked;
