/** Tests of organisations. */
@NullMarked
package se.samverkan.bodies.organisation;

import org.jspecify.annotations.NullMarked;
