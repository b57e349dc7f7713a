package se.samverkan.application.security;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import se.samverkan.platform.eventstore.Streams;
import se.samverkan.platform.eventstore.Streams.Stored;
import se.samverkan.platform.eventstore.WhatFollows;

/**
 * What is confidential, with all that follows from it, as the events say at this moment: read
 * models may lag behind, or be empty while they are built anew. Asks the event store, so it blocks.
 */
@Component
class ConfidentialThings {

  private static final String TAKEN_UP = "decisions.MatterTakenUp";

  private final WhatFollows follows;
  private final Streams streams;
  private final AtomicReference<Seen> seen = new AtomicReference<>(new Seen(0, List.of()));

  ConfidentialThings(WhatFollows follows, Streams streams) {
    this.follows = follows;
    this.streams = streams;
  }

  private record Seen(long position, List<Confidential> things) {}

  /** All of it. */
  List<Confidential> all() {
    long position = follows.last();
    Seen known = seen.get();
    if (known.position() != position) {
      known = new Seen(position, found());
      seen.set(known);
    }
    return known.things();
  }

  private List<Confidential> found() {
    Map<String, Stored> marks = new LinkedHashMap<>();
    for (Stored event : follows.onWhatIsConfidential()) {
      String id = text(event, event.fields().has("itemId") ? "itemId" : "paperId");
      if (event.name().endsWith("MadeConfidential")) {
        marks.put(id, event);
      } else {
        marks.remove(id);
      }
    }
    Set<String> items = new HashSet<>();
    marks.forEach(
        (id, mark) -> {
          if (mark.fields().has("itemId")) {
            items.add(id);
          }
        });
    return marks.entrySet().stream()
        .map(mark -> confidential(mark.getKey(), mark.getValue(), items))
        .toList();
  }

  private Confidential confidential(String id, Stored mark, Collection<String> allItems) {
    String meetingId = text(mark, "meetingId");
    Set<String> ids = new HashSet<>(Set.of(id));
    Set<String> bodies = new HashSet<>(Set.of(text(mark, "bodyId")));
    Set<String> meetings = new HashSet<>(Set.of(meetingId));
    if (mark.fields().has("itemId")) {
      for (WhatFollows.Item item : withAllThatFollows(ids, allItems)) {
        bodies.add(item.bodyId());
        meetings.add(item.meetingId());
      }
      meetings.forEach(meeting -> minutes(meeting, ids));
    }
    meetings.forEach(meeting -> files(meeting, ids));
    return new Confidential(Set.copyOf(bodies), meetingId, Set.copyOf(ids));
  }

  /**
   * Until nothing more is found: what began there, with it, or stands on an agenda for it.
   *
   * @return the items that stand on agendas for it
   */
  private Set<WhatFollows.Item> withAllThatFollows(Set<String> ids, Collection<String> allItems) {
    Set<WhatFollows.Item> items = new HashSet<>();
    Set<String> next = new HashSet<>(ids);
    while (!next.isEmpty()) {
      Set<String> found = new HashSet<>(follows.underItems(next));
      Set<String> known = new HashSet<>(ids);
      known.addAll(allItems);
      found.removeIf(each -> isTakenUpElsewhere(each, known));
      found.addAll(follows.underDecisions(next));
      for (WhatFollows.Item item : follows.itemsBecauseOf(next)) {
        items.add(item);
        found.add(item.itemId());
      }
      found.removeAll(ids);
      ids.addAll(found);
      next = found;
    }
    return items;
  }

  /** A matter that was taken up under other items too is known by them. */
  private boolean isTakenUpElsewhere(String id, Set<String> confidentialItems) {
    List<Stored> takenUp =
        streams.all(id).stream().filter(event -> event.name().equals(TAKEN_UP)).toList();
    return !takenUp.stream().allMatch(event -> confidentialItems.contains(text(event, "itemId")));
  }

  /** What the minutes say is known by its hash. */
  private void minutes(String meetingId, Set<String> ids) {
    ids.add("minutes/" + meetingId);
    streams.all(meetingId).stream()
        .filter(event -> event.fields().has("contentSha256"))
        .forEach(event -> ids.add(text(event, "contentSha256")));
  }

  private void files(String meetingId, Set<String> ids) {
    for (Stored event : streams.all(meetingId)) {
      switch (event.name()) {
        case "meetings.PaperAttached" -> {
          if (ids.contains(event.fields().path("itemId").asString(""))) {
            ids.add(text(event, "paperId"));
          }
          file(event, ids);
        }
        case "meetings.PaperReplaced" -> file(event, ids);
        default -> {}
      }
    }
  }

  private static void file(Stored event, Set<String> ids) {
    if (ids.contains(text(event, "paperId"))) {
      ids.add("sha256/" + event.fields().path("file").path("sha256").asString(""));
    }
  }

  private static String text(Stored event, String field) {
    return event.fields().path(field).asString("");
  }
}
