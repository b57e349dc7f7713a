package se.samverkan.application.minutesimports;

import org.jspecify.annotations.Nullable;

/**
 * A command, and the line of the document that it comes from.
 *
 * @param line from 1; null where no single line says it
 */
record Told(Object command, @Nullable Integer line) {}
