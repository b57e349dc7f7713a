package se.samverkan.minutesimports.minutesimport;

import se.samverkan.platform.ids.TypedId;

/** Identifies the import of the minutes of one meeting. */
public record ImportId(String value) implements TypedId {

  private static final String PREFIX = "import";

  public ImportId {
    value = TypedId.require(PREFIX, value);
  }

  /** The one import of a meeting. */
  public static ImportId ofMeeting(String meetingId) {
    return new ImportId(TypedId.derived(PREFIX, meetingId));
  }

  @Override
  public String toString() {
    return value;
  }
}
