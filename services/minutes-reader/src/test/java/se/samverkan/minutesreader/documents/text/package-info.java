/** Tests of the format, with documents made in the tests. */
@NullMarked
package se.samverkan.minutesreader.documents.text;

import org.jspecify.annotations.NullMarked;
