/** What a document says, before it is known what it is written as. */
@NullMarked
package se.samverkan.documents.content;

import org.jspecify.annotations.NullMarked;
