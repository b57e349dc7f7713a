/** Writes documents as PDF, archival and accessible. */
@NullMarked
package se.samverkan.documents.pdf;

import org.jspecify.annotations.NullMarked;
