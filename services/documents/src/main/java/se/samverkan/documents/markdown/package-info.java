/** Reads texts in Markdown into the parts of documents. */
@NullMarked
package se.samverkan.documents.markdown;

import org.jspecify.annotations.NullMarked;
