package se.samverkan.minutesreader.documents;

import java.io.IOException;

/** Reading was stopped because the document holds more than any minutes do. */
public final class TooMuchToUnpack extends IOException {

  public TooMuchToUnpack() {
    super("limit reached");
  }
}
