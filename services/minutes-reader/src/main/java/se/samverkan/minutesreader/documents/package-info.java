/**
 * Turns one file, whatever its format and encoding, into lines of text or into one clear refusal.
 */
@NullMarked
package se.samverkan.minutesreader.documents;

import org.jspecify.annotations.NullMarked;
