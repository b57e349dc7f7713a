/** How commands reach the aggregates, and what they hand on to the events. */
@NullMarked
package se.samverkan.platform.commands;

import org.jspecify.annotations.NullMarked;
