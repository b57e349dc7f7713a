/** PostgreSQL as the event store: the server, its schema, and events under their logical names. */
@NullMarked
package se.samverkan.platform.eventstore;

import org.jspecify.annotations.NullMarked;
