/** Tests of documents as bytes. */
@NullMarked
package se.samverkan.platform.bson;

import org.jspecify.annotations.NullMarked;
