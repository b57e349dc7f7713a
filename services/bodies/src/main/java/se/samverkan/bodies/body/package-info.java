/** Bodies, the organisations that are their members and the persons who represent them. */
@NullMarked
package se.samverkan.bodies.body;

import org.jspecify.annotations.NullMarked;
