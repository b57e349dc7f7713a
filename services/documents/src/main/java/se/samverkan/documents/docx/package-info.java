/** Writes documents for word processors. */
@NullMarked
package se.samverkan.documents.docx;

import org.jspecify.annotations.NullMarked;
