/** Tests of the event store against a real PostgreSQL. */
@NullMarked
package se.samverkan.platform.eventstore;

import org.jspecify.annotations.NullMarked;
