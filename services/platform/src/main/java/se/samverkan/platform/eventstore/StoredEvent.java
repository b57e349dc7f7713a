package se.samverkan.platform.eventstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;

/** An event as it was read; its moment is understood without a formatter, which takes longer. */
final class StoredEvent extends GenericDomainEventEntry<String> {

  /** As {@link EventRow} writes it: {@code 2026-03-04T05:06:07.089Z}. */
  private static final int LENGTH = 24;

  private static final int NANOS_OF_MILLI = 1_000_000;

  private final String recordedAt;

  private StoredEvent(ResultSet row, String recordedAt) throws SQLException {
    super(
        row.getString("stream_type"),
        row.getString("stream_id"),
        row.getLong("sequence_number"),
        row.getString("event_id"),
        recordedAt,
        row.getString("name"),
        row.getString("revision"),
        row.getString("payload"),
        row.getString("metadata"));
    this.recordedAt = recordedAt;
  }

  /** The event of a row with these columns. */
  static StoredEvent of(ResultSet row) throws SQLException {
    return new StoredEvent(row, row.getString("recorded_at"));
  }

  @Override
  public Instant getTimestamp() {
    return moment(recordedAt);
  }

  /**
   * The moment that a text names.
   *
   * @throws java.time.DateTimeException when it names none
   */
  static Instant moment(String text) {
    return isOfUsualForm(text)
        ? LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
            .atTime(
                LocalTime.of(
                    number(text, 11, 13),
                    number(text, 14, 16),
                    number(text, 17, 19),
                    number(text, 20, 23) * NANOS_OF_MILLI))
            .toInstant(ZoneOffset.UTC)
        : DateTimeUtils.parseInstant(text);
  }

  private static boolean isOfUsualForm(String text) {
    if (text.length() != LENGTH) {
      return false;
    }
    for (int at = 0; at < LENGTH; at++) {
      char letter = text.charAt(at);
      char usual = "0000-00-00T00:00:00.000Z".charAt(at);
      if (usual == '0' ? letter < '0' || letter > '9' : letter != usual) {
        return false;
      }
    }
    return true;
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }
}
