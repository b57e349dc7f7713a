package se.samverkan.minutesreader.reading.result;

/** A line that no rule claimed. */
public record UnreadLine(int line, String text) {}
