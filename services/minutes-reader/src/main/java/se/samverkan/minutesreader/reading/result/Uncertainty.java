package se.samverkan.minutesreader.reading.result;

/**
 * Something that was concluded and not read.
 *
 * @param what the conclusion
 * @param why it is one
 */
public record Uncertainty(int line, String what, String why) {}
