package se.samverkan.minutesreader.documents.pdf;

/**
 * A run of text without a wide gap.
 *
 * @param left where it begins, in points from the left edge
 * @param gapBefore empty width before it, in font sizes; 0 for the first of a line
 */
record Segment(String text, float left, float gapBefore) {}
