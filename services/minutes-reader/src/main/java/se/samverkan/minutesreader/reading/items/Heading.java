package se.samverkan.minutesreader.reading.items;

/**
 * The heading of an agenda item.
 *
 * @param line index of its first line
 * @param bodyFrom index of the line after the heading
 */
public record Heading(String number, String title, int line, int bodyFrom) {}
