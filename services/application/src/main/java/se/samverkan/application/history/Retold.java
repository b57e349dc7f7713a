package se.samverkan.application.history;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samverkan.application.history.HistoryEntry.Change;
import se.samverkan.platform.eventstore.Streams.Recorded;
import tools.jackson.databind.JsonNode;

/** The events of a stream as a person reads them, each with what had been said before. */
final class Retold {

  /** Fields that say where a thing belongs, not which of several parts is meant. */
  private static final Set<String> SURROUNDINGS =
      Set.of("bodyId", "meetingId", "matterId", "decisionId", "organisationId", "toBodyId");

  private static final String REASON = "reason";

  /** Stand in the names of events that say of something recorded before that it was wrong. */
  static final Set<String> CORRECTING =
      Set.of("Corrected", "Replaced", "Revoked", "Struck", "Merged");

  private final String streamId;
  private final Map<String, String> actors;
  private final HistoryWords words;
  private final Telling telling;
  private final Map<String, String> said = new HashMap<>();

  Retold(
      String streamId, HistoryWords words, Map<String, String> names, Map<String, String> actors) {
    this.streamId = streamId;
    this.actors = actors;
    this.words = words;
    this.telling = new Telling(words, names);
  }

  /** In the order in which they were recorded. */
  List<HistoryEntry> entries(List<Recorded> events) {
    return events.stream().map(this::entry).toList();
  }

  private HistoryEntry entry(Recorded event) {
    var provenance = event.provenance();
    return new HistoryEntry(
        event.position(),
        event.recordedAt(),
        trueOn(event.fields()),
        event.name(),
        words.event(event.name()),
        CORRECTING.stream().anyMatch(event.name()::contains),
        provenance.actor(),
        actors.getOrDefault(provenance.actor(), provenance.actor()),
        provenance.role(),
        provenance.means(),
        event.fields().path(REASON).asStringOpt().orElse(null),
        provenance.sourceFile(),
        provenance.sourceLine(),
        changes(event));
  }

  private List<Change> changes(Recorded event) {
    Class<?> type = EventTypesByName.of(event.name());
    String part = part(event.fields());
    List<Change> changes = new ArrayList<>();
    event
        .fields()
        .properties()
        .forEach(
            field -> {
              String name = field.getKey();
              if (!name.equals(REASON) && !isStream(field.getValue())) {
                String now = telling.tell(field.getValue(), type, name);
                String before = now == null ? said.remove(part + name) : said.put(part + name, now);
                if (now != null ? !now.equals(before) : before != null) {
                  changes.add(change(name, part, before, now));
                }
              }
            });
    return changes;
  }

  private Change change(
      String field, String part, @Nullable String before, @Nullable String after) {
    return new Change(
        field,
        words.field(field),
        part.isEmpty() ? null : part,
        before,
        after,
        before == null || after == null ? List.of() : WordChange.between(before, after));
  }

  /** Which of several parts of the thing the event is about, by name where it has one. */
  private String part(JsonNode fields) {
    return fields.properties().stream()
        .filter(field -> field.getKey().endsWith("Id") && field.getValue().isString())
        .filter(field -> !SURROUNDINGS.contains(field.getKey()) && !isStream(field.getValue()))
        .map(
            field ->
                telling
                    .names()
                    .getOrDefault(field.getValue().asString(), field.getValue().asString()))
        .collect(Collectors.joining(", "));
  }

  private boolean isStream(JsonNode value) {
    return value.isString() && value.asString().equals(streamId);
  }

  /** The day in the field that says when something was so; what is to come has other fields. */
  private static @Nullable LocalDate trueOn(JsonNode fields) {
    for (var field : fields.properties()) {
      String name = field.getKey();
      if (field.getValue().isString()
          && (name.endsWith("On")
              || name.equals("on")
              || name.equals("date")
              || name.equals("from"))
          && !name.startsWith("due")) {
        try {
          return LocalDate.parse(field.getValue().asString());
        } catch (DateTimeException noDate) {
          continue;
        }
      }
    }
    return null;
  }
}
