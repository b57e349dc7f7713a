/** Tests of the module as a whole. */
@NullMarked
package se.samverkan.bodies;

import org.jspecify.annotations.NullMarked;
