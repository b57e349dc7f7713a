/** What happens to organisations, persons and bodies. */
@NullMarked
package se.samverkan.events.bodies;

import org.jspecify.annotations.NullMarked;
