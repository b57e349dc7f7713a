/** Writes documents as pages. */
@NullMarked
package se.samverkan.documents.xhtml;

import org.jspecify.annotations.NullMarked;
