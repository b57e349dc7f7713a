/** The contract between the services: every event, one record per file, sealed per context. */
@NullMarked
package se.samverkan.events;

import org.jspecify.annotations.NullMarked;
