/** Tests of what becomes of documents. */
@NullMarked
package se.samverkan.documents;

import org.jspecify.annotations.NullMarked;
