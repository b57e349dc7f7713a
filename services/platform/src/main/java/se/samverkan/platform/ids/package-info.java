/** Typed ids, made by the caller or derived from what they identify. */
@NullMarked
package se.samverkan.platform.ids;

import org.jspecify.annotations.NullMarked;
