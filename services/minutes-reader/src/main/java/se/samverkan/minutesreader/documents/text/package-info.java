/** Plain text and Markdown: finds the encoding, splits the lines, removes what cannot be seen. */
@NullMarked
package se.samverkan.minutesreader.documents.text;

import org.jspecify.annotations.NullMarked;
