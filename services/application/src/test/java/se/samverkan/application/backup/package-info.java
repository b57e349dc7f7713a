/**
 * The events are backed up and restored with what comes with PostgreSQL, as docs/backup.md says.
 */
@NullMarked
package se.samverkan.application.backup;

import org.jspecify.annotations.NullMarked;
