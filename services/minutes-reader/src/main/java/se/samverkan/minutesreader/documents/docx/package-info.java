/** Word documents (DOCX), read as a stream: text as Word shows it, list numbers included. */
@NullMarked
package se.samverkan.minutesreader.documents.docx;

import org.jspecify.annotations.NullMarked;
