/** Tests of bodies. */
@NullMarked
package se.samverkan.bodies.body;

import org.jspecify.annotations.NullMarked;
