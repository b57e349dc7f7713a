package se.samverkan.platform.eventstore;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.platform.eventstore.Streams.Stored;
import tools.jackson.databind.json.JsonMapper;

/** What events say of which thing follows from which; each question has an index of its own. */
@Component
public final class WhatFollows {

  private static final List<String> ORIGINS =
      List.of("#>> '{origin,itemId}'", "#>> '{origin,decisionId}'", "->> 'matterId'");

  private final JdbcClient events;
  private final JsonMapper json = JsonMapper.builder().build();

  WhatFollows(DataSource dataSource) {
    this.events = JdbcClient.create(dataSource);
  }

  /** The position of the last event; 0 when there is none. */
  public long last() {
    return events.sql("select coalesce(max(position), 0) from event").query(Long.class).single();
  }

  /** All that was ever said of what is confidential, the first word first. */
  public List<Stored> onWhatIsConfidential() {
    return said("name like 'meetings.%Confidential%'");
  }

  /** All that was ever said of guests who are hidden, the first word first. */
  public List<Stored> onHiddenGuests() {
    return said("name in ('meetings.GuestHidden', 'meetings.GuestShown')");
  }

  private List<Stored> said(String which) {
    return events
        .sql("select name, revision, payload from event where " + which + " order by position")
        .query(
            (row, number) ->
                new Stored(
                    row.getString("name"),
                    EarlierRevisions.read(
                        row.getString("name"),
                        row.getString("revision"),
                        json.readTree(row.getString("payload")))))
        .list();
  }

  /** What began under one of these items, and the matters that were taken up there. */
  public Set<String> underItems(Collection<String> itemIds) {
    return streams(
        "select stream_id from event where name not like 'meetings.%'"
            + " and (sequence_number = 0 or name = 'decisions.MatterTakenUp')"
            + " and payload like '%\"itemId\"%' and payload::jsonb ->> 'itemId' in (:ids)",
        itemIds);
  }

  /** What began with one of these decisions. */
  public Set<String> underDecisions(Collection<String> decisionIds) {
    return streams(
        "select stream_id from event where sequence_number = 0 and payload like '%\"decisionId\"%'"
            + " and payload::jsonb ->> 'decisionId' in (:ids)",
        decisionIds);
  }

  /** An item of an agenda. */
  public record Item(String itemId, String bodyId, String meetingId) {}

  /** The items that stand on agendas because of one of these. */
  public Set<Item> itemsBecauseOf(Collection<String> ids) {
    Set<Item> items = new HashSet<>();
    for (String why : ORIGINS) {
      if (!ids.isEmpty()) {
        items.addAll(
            events
                .sql(
                    "select payload::jsonb ->> 'itemId', payload::jsonb ->> 'bodyId', stream_id"
                        + " from event where name = 'meetings.AgendaItemOriginRecorded'"
                        + " and payload::jsonb "
                        + why
                        + " in (:ids)")
                .param("ids", ids)
                .query(
                    (row, number) -> new Item(row.getString(1), row.getString(2), row.getString(3)))
                .list());
      }
    }
    return items;
  }

  private Set<String> streams(String sql, Collection<String> ids) {
    return ids.isEmpty()
        ? Set.of()
        : new HashSet<>(events.sql(sql).param("ids", ids).query(String.class).list());
  }
}
