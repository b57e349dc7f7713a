package se.samverkan.application.security;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samverkan.platform.eventstore.Streams;
import se.samverkan.platform.eventstore.Streams.Stored;
import se.samverkan.platform.eventstore.WhatFollows;
import se.samverkan.platform.withheld.LeftOut;

/**
 * What is confidential, with all that follows from it, as the events say at this moment: read
 * models may lag behind, or be empty while they are built anew. Asks the event store, so it blocks.
 */
@Component
class ConfidentialThings {

  private static final String TAKEN_UP = "decisions.MatterTakenUp";

  private final WhatFollows follows;
  private final HiddenGuests hiddenGuests;
  private final Streams streams;
  private final AtomicReference<Seen> seen = new AtomicReference<>(new Seen(0, List.of()));

  ConfidentialThings(WhatFollows follows, HiddenGuests hiddenGuests, Streams streams) {
    this.follows = follows;
    this.hiddenGuests = hiddenGuests;
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
    List<Following> found =
        marks.entrySet().stream()
            .map(mark -> following(mark.getKey(), mark.getValue(), items))
            .toList();
    Set<String> all = new HashSet<>();
    found.forEach(each -> all.addAll(each.ids()));
    return Stream.concat(
            found.stream().map(each -> confidential(each, all)), hiddenGuests.all().stream())
        .toList();
  }

  /**
   * What follows from something that is marked.
   *
   * @param meetings at which it was, or is, on the agenda
   */
  private record Following(
      Set<String> bodies, String meetingId, Set<String> ids, Set<String> meetings, boolean item) {}

  private Following following(String id, Stored mark, Collection<String> allItems) {
    String meetingId = text(mark, "meetingId");
    Set<String> ids = new HashSet<>(Set.of(id));
    Set<String> bodies = new HashSet<>(Set.of(text(mark, "bodyId")));
    Set<String> meetings = new HashSet<>(Set.of(meetingId));
    boolean item = mark.fields().has("itemId");
    if (item) {
      for (WhatFollows.Item each : withAllThatFollows(ids, allItems)) {
        bodies.add(each.bodyId());
        meetings.add(each.meetingId());
      }
    }
    return new Following(bodies, meetingId, ids, meetings, item);
  }

  /**
   * What is withheld with it.
   *
   * @param all that is confidential, this and other things
   */
  private Confidential confidential(Following mark, Set<String> all) {
    Set<String> ids = new HashSet<>(mark.ids());
    Map<String, LeftOut> parts = new HashMap<>();
    if (mark.item()) {
      for (String meeting : mark.meetings()) {
        parts.put(meeting, parts(meeting, mark, all, ids));
      }
    }
    mark.meetings().forEach(meeting -> files(meeting, ids));
    return new Confidential(
        Set.copyOf(mark.bodies()), mark.meetingId(), Set.copyOf(ids), Map.copyOf(parts));
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

  /** Minutes of which no part can be told apart are withheld whole; they are known by the hash. */
  private LeftOut parts(String meetingId, Following mark, Set<String> all, Set<String> ids) {
    List<Stored> events = streams.all(meetingId);
    return new ConfidentialParts(events, streams)
        .of(all, mark.ids())
        .orElseGet(
            () -> {
              ids.add("minutes/" + meetingId);
              return new LeftOut(
                  events.stream()
                      .filter(event -> event.fields().has("contentSha256"))
                      .map(event -> text(event, "contentSha256"))
                      .collect(Collectors.toSet()),
                  UnaryOperator.identity());
            });
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
