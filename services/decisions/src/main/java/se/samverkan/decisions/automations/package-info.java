/** What happens to matters and decisions of its own accord when something else has happened. */
@NullMarked
package se.samverkan.decisions.automations;

import org.jspecify.annotations.NullMarked;
