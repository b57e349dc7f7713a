/** How aggregates get their state from their events. */
@NullMarked
package se.samverkan.platform.aggregates;

import org.jspecify.annotations.NullMarked;
