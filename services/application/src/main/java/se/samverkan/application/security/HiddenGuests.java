package se.samverkan.application.security;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.samverkan.platform.eventstore.Streams;
import se.samverkan.platform.eventstore.Streams.Stored;
import se.samverkan.platform.eventstore.WhatFollows;
import se.samverkan.platform.withheld.LeftOut;

/** The guests who are not named to those who do not take part in the body. */
@Component
class HiddenGuests {

  /** Stands where the name stood. */
  static final String HIDDEN = "[dolt namn]";

  private final WhatFollows follows;
  private final Streams streams;

  HiddenGuests(WhatFollows follows, Streams streams) {
    this.follows = follows;
    this.streams = streams;
  }

  List<Confidential> all() {
    Map<String, Stored> hidden = new LinkedHashMap<>();
    for (Stored event : follows.onHiddenGuests()) {
      String guest = text(event, "meetingId") + " " + text(event, "personId");
      if (event.name().equals("meetings.GuestHidden")) {
        hidden.put(guest, event);
      } else {
        hidden.remove(guest);
      }
    }
    return hidden.values().stream().map(this::confidential).toList();
  }

  private Confidential confidential(Stored hidden) {
    String meetingId = text(hidden, "meetingId");
    String personId = text(hidden, "personId");
    LeftOut name = new LeftOut(Set.of(personId), withoutName(meetingId, hidden));
    return new Confidential(
        Set.of(text(hidden, "bodyId")),
        meetingId,
        Set.of(),
        ofTheMeeting(meetingId).stream().collect(Collectors.toMap(id -> id, id -> name)));
  }

  /** The meeting, and what was decided or assigned at it. */
  private Set<String> ofTheMeeting(String meetingId) {
    Set<String> items =
        streams.all(meetingId).stream()
            .map(event -> text(event, "itemId"))
            .filter(item -> !item.isEmpty())
            .collect(Collectors.toSet());
    Set<String> ids = new HashSet<>(follows.underItems(items));
    ids.addAll(follows.underDecisions(Set.copyOf(ids)));
    ids.add(meetingId);
    return ids;
  }

  /** The hash of minutes would tell whether a name that somebody guesses stands in them. */
  private UnaryOperator<String> withoutName(String meetingId, Stored hidden) {
    Set<String> hashes =
        streams.all(meetingId).stream()
            .map(event -> text(event, "contentSha256"))
            .filter(hash -> !hash.isEmpty())
            .collect(Collectors.toSet());
    Pattern name = name(hidden);
    return text -> hashes.contains(text) ? "" : name.matcher(text).replaceAll(HIDDEN);
  }

  /** Every name that the person has had, and what else the minutes call them; the longest first. */
  private Pattern name(Stored hidden) {
    Set<String> names = new HashSet<>();
    for (Stored event : streams.all(text(hidden, "personId"))) {
      names.add(text(event, "name"));
      names.add(text(event, "previousName"));
    }
    hidden.fields().path("alsoWritten").forEach(each -> names.add(each.asString("")));
    String any =
        names.stream()
            .filter(name -> !name.isBlank())
            .sorted(Comparator.comparing(String::length).reversed())
            .map(HiddenGuests::written)
            .collect(Collectors.joining("|"));
    return Pattern.compile(
        any.isEmpty() ? "(?!)" : "(?<![\\p{L}\\d])(?:" + any + ")s?(?![\\p{L}\\d])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static String written(String name) {
    return Pattern.compile("\\s+")
        .splitAsStream(name.strip())
        .map(Pattern::quote)
        .collect(Collectors.joining("[\\s\\u00A0]+"));
  }

  private static String text(Stored event, String field) {
    return event.fields().path(field).asString("");
  }
}
