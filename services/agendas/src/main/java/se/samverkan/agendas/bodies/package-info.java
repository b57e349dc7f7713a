/** Who sits in which body, for whom, and from when to when. */
@NullMarked
package se.samverkan.agendas.bodies;

import org.jspecify.annotations.NullMarked;
