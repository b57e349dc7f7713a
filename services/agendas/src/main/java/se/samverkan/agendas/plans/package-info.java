/** The plans of a year's meetings, as their events make them and as they are asked for. */
@NullMarked
package se.samverkan.agendas.plans;

import org.jspecify.annotations.NullMarked;
