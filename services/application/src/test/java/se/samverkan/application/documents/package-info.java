/** Documents that are written from the code, and documents that point at it. */
@NullMarked
package se.samverkan.application.documents;

import org.jspecify.annotations.NullMarked;
