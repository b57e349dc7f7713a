/** Tests of stored files. */
@NullMarked
package se.samverkan.platform.files;

import org.jspecify.annotations.NullMarked;
