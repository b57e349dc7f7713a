/** What happens to assignments. */
@NullMarked
package se.samverkan.events.assignments;

import org.jspecify.annotations.NullMarked;
