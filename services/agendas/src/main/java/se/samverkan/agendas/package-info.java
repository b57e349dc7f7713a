/** What stands on the agenda of each meeting, what came of it, and who sits in the bodies. */
@NullMarked
package se.samverkan.agendas;

import org.jspecify.annotations.NullMarked;
