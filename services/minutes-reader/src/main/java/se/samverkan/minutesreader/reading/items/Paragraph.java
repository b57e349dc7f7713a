package se.samverkan.minutesreader.reading.items;

import org.jspecify.annotations.Nullable;

/**
 * Lines that belong together, folded into one.
 *
 * @param number of a numbered paragraph, which the text no longer has
 * @param line of its first line, from 1
 * @param lastLine of its last line, from 1
 */
public record Paragraph(
    String text, boolean bullet, @Nullable String number, int line, int lastLine) {}
