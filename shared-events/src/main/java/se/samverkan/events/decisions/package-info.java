/** What happens to matters and decisions. */
@NullMarked
package se.samverkan.events.decisions;

import org.jspecify.annotations.NullMarked;
