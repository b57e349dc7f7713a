/** Tests of ids. */
@NullMarked
package se.samverkan.platform.ids;

import org.jspecify.annotations.NullMarked;
