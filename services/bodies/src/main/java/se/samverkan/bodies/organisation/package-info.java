/** Organisations that are members, guests or hosts of bodies. */
@NullMarked
package se.samverkan.bodies.organisation;

import org.jspecify.annotations.NullMarked;
