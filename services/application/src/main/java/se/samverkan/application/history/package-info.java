/** What happened to a thing, event by event, as a person can read it. */
@NullMarked
package se.samverkan.application.history;

import org.jspecify.annotations.NullMarked;
