package se.samverkan.platform.eventstore;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.common.DateTimeUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.platform.readmodels.Page;
import se.samverkan.platform.readmodels.Paging;

/** Which things of a body something was recorded of between two moments. */
@Component
public final class WhatChanged {

  /** A thing belongs to the body that its first event names. */
  private static final String CHANGED =
      """
      with changed as (
        select e.stream_id, bool_or(e.sequence_number = 0) as added,
            bool_or(e.name ~ :correcting) as corrected, max(e.position) as last
        from event e
        where e.recorded_at > :since and e.recorded_at <= :until
        group by e.stream_id)
      select c.*, f.name, count(*) over () as total
      from changed c join event f on f.stream_id = c.stream_id and f.sequence_number = 0
      where (f.payload::jsonb ->> 'bodyId' = :body or jsonb_exists(f.payload::jsonb -> 'bodyIds', :body))
        and f.name in (:beginnings) and c.stream_id not in (:withheld)
        and case :how when 'ADDED' then c.added when 'CORRECTED' then c.corrected
            when 'CHANGED' then not c.added and not c.corrected else true end
      order by c.last desc limit :size offset :skipped
      """;

  private final JdbcClient events;

  WhatChanged(DataSource dataSource) {
    this.events = JdbcClient.create(dataSource);
  }

  /** What became of a thing. */
  public enum How {
    /** It was not there before. */
    ADDED,
    /** Something was recorded of it, and nothing of that corrects what was said before. */
    CHANGED,
    /** Something that was recorded of it corrects what was said before. */
    CORRECTED
  }

  /**
   * A thing that something was recorded of.
   *
   * @param beganAs the logical name of its first event
   */
  public record Changed(String streamId, String beganAs, boolean added, boolean corrected) {}

  /**
   * Between which moments, and of what.
   *
   * @param since what was recorded later counts
   * @param until what was recorded up to then counts
   * @param beginnings logical names of the first events of the things that count
   * @param correcting a regular expression that is found in the names of events that correct
   * @param withheld ids of things that whoever asks does not see
   */
  public record Question(
      String bodyId,
      Instant since,
      Instant until,
      Collection<String> beginnings,
      @Nullable How how,
      String correcting,
      Collection<String> withheld) {}

  /** The things, that which changed last first. */
  public Page<Changed> of(Question question, Paging paging) {
    long[] total = new long[1];
    List<Changed> found =
        events
            .sql(CHANGED)
            .param("correcting", question.correcting())
            .param("since", DateTimeUtils.formatInstant(question.since()))
            .param("until", DateTimeUtils.formatInstant(question.until()))
            .param("body", question.bodyId())
            .param("beginnings", orNone(question.beginnings()))
            .param("withheld", orNone(question.withheld()))
            .param("how", question.how() == null ? "" : question.how().name())
            .param("size", paging.size())
            .param("skipped", paging.skipped())
            .query(
                (row, number) -> {
                  total[0] = row.getLong("total");
                  return new Changed(
                      row.getString("stream_id"),
                      row.getString("name"),
                      row.getBoolean("added"),
                      row.getBoolean("corrected"));
                })
            .list();
    return new Page<>(found, paging.page(), paging.size(), total[0]);
  }

  /** A list in SQL has at least one element. */
  private static Collection<String> orNone(Collection<String> values) {
    return values.isEmpty() ? List.of("") : values;
  }
}
