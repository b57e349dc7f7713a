/** Writes docs/events.md from the contract itself, and tells when it is stale. */
@NullMarked
package se.samverkan.events.document;

import org.jspecify.annotations.NullMarked;
