/** Puts markup together with its text escaped. */
@NullMarked
package se.samverkan.documents.markup;

import org.jspecify.annotations.NullMarked;
