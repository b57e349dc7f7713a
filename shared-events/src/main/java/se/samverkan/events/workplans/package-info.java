/** What happens to work plans, their activities and budgets. */
@NullMarked
package se.samverkan.events.workplans;

import org.jspecify.annotations.NullMarked;
