/** PDF: the text of the pages in reading order, with a tab where the layout has columns. */
@NullMarked
package se.samverkan.minutesreader.documents.pdf;

import org.jspecify.annotations.NullMarked;
