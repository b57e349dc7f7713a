/** Organisations, persons and bodies: who sits where, for whom, and since when. */
@NullMarked
package se.samverkan.bodies;

import org.jspecify.annotations.NullMarked;
