/** Tests of the platform as a whole. */
@NullMarked
package se.samverkan.platform;

import org.jspecify.annotations.NullMarked;
