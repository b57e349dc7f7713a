/** Tests of the format, with documents made in the tests. */
@NullMarked
package se.samverkan.minutesreader.documents.docx;

import org.jspecify.annotations.NullMarked;
