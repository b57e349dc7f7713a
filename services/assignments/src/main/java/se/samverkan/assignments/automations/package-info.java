/** What happens to assignments by itself when something happens elsewhere. */
@NullMarked
package se.samverkan.assignments.automations;

import org.jspecify.annotations.NullMarked;
