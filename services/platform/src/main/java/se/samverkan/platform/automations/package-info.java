/** Reactions of the product itself: an event is answered with commands, once, and not on replay. */
@NullMarked
package se.samverkan.platform.automations;

import org.jspecify.annotations.NullMarked;
