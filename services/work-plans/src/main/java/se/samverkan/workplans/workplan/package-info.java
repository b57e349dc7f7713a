/** A work plan from its first draft to its last follow-up. */
@NullMarked
package se.samverkan.workplans.workplan;

import org.jspecify.annotations.NullMarked;
