/** Configures Axon, PostgreSQL and MongoDB; knows no business word. */
@NullMarked
package se.samverkan.platform;

import org.jspecify.annotations.NullMarked;
