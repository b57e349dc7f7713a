/** What the product itself does with work plans when something happened elsewhere. */
@NullMarked
package se.samverkan.workplans.automations;

import org.jspecify.annotations.NullMarked;
