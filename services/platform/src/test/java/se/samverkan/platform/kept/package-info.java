/** Tests of what is kept over a restart. */
@NullMarked
package se.samverkan.platform.kept;

import org.jspecify.annotations.NullMarked;
