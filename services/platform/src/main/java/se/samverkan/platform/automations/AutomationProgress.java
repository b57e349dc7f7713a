package se.samverkan.platform.automations;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Up to which event each automation has sent its commands, and which of those before it could not
 * answer. Kept beside the events, append-only like them, and not with the read models: losing those
 * must not make the past happen again. An automation that is new to an installation begins after
 * what is recorded already.
 */
final class AutomationProgress {

  private static final String LATEST =
      "select max(position) from automation_answer where automation = ?";
  private static final String BEGIN =
      "insert into automation_answer (automation, position)"
          + " select ?, coalesce(max(position), 0) from event on conflict do nothing";
  private static final String ANSWERED =
      "insert into automation_answer (automation, position) values (?, ?) on conflict do nothing";

  private static final String PARKED =
      "insert into automation_parked (automation, position) values (?, ?) on conflict do nothing";
  private static final String UNANSWERED =
      "select position from automation_parked where automation = ?"
          + " except select position from automation_answer where automation = ?";

  /** Positions that may have to be looked at again for what they need no answer to. */
  private static final long BETWEEN_MARKS = 10_000;

  private final JdbcTemplate jdbc;
  private final Map<String, Long> latest = new ConcurrentHashMap<>();
  private final Map<String, Set<Long>> owed = new ConcurrentHashMap<>();

  AutomationProgress(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Called for every automation before the first event is handed to any. */
  void begin(String automation) {
    if (jdbc.queryForObject(LATEST, Long.class, automation) == null) {
      jdbc.update(BEGIN, automation);
    }
  }

  /** The position of the last event that the automation needs to answer no more. */
  long upTo(String automation) {
    return latest.computeIfAbsent(automation, this::stored);
  }

  boolean isNew(String automation, long position) {
    return position > upTo(automation);
  }

  /** Told of events that needed no answer, of which one in many is kept. */
  void passed(String automation, long position) {
    if (position - upTo(automation) >= BETWEEN_MARKS) {
      answered(automation, position);
    }
  }

  /** Told of an answer; one to an event that had been parked changes nothing of how far it is. */
  void answered(String automation, long position) {
    jdbc.update(ANSWERED, automation, position);
    latest.merge(automation, position, Math::max);
    unansweredSinceStart(automation).remove(position);
  }

  /** Told of an event that could not be answered when its turn came. */
  void parked(String automation, long position) {
    jdbc.update(PARKED, automation, position);
    unansweredSinceStart(automation).add(position);
  }

  /** The positions of the events that were parked and have not been answered since. */
  Set<Long> unanswered(String automation) {
    return Set.copyOf(jdbc.queryForList(UNANSWERED, Long.class, automation, automation));
  }

  /** The same without asking each time: what other processes do meanwhile is not in it. */
  Set<Long> unansweredSinceStart(String automation) {
    return owed.computeIfAbsent(
        automation,
        name -> {
          Set<Long> positions = ConcurrentHashMap.newKeySet();
          positions.addAll(unanswered(name));
          return positions;
        });
  }

  private Long stored(String automation) {
    Long position = jdbc.queryForObject(LATEST, Long.class, automation);
    return position == null ? Long.valueOf(0) : position;
  }
}
