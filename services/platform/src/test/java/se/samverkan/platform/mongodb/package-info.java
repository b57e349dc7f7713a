/** Tests of the embedded server. */
@NullMarked
package se.samverkan.platform.mongodb;

import org.jspecify.annotations.NullMarked;
