package se.samverkan.application.security;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samverkan.meetings.meeting.PublicMinutes;
import se.samverkan.platform.eventstore.Streams;
import se.samverkan.platform.eventstore.Streams.Stored;
import se.samverkan.platform.withheld.LeftOut;
import tools.jackson.databind.JsonNode;

/** The parts of the minutes of a meeting that are about what is confidential. */
record ConfidentialParts(List<Stored> meeting, Streams streams) {

  private static final List<String> TEXTS = List.of("text", "task", "question");

  /** Shorter ones, as that something was approved, are said of other things too. */
  private static final int TELLING = 12;

  /**
   * What is left out of the meeting; empty where a version of the minutes cannot be told apart.
   *
   * @param confidential ids of all that is
   * @param following of these what follows from one item
   */
  Optional<LeftOut> of(Collection<String> confidential, Collection<String> following) {
    Map<String, PublicMinutes.Item> items = items();
    Map<String, PublicMinutes.Item> others = new LinkedHashMap<>(items);
    others.keySet().removeAll(confidential);
    items.keySet().retainAll(confidential);
    PublicMinutes left =
        new PublicMinutes(
            List.copyOf(items.values()), List.copyOf(others.values()), secrets(items, following));
    Map<String, String> texts = new HashMap<>();
    for (Stored event : meeting) {
      if (event.fields().has("contentSha256") && event.fields().has("content")) {
        Optional<String> rest = left.of(text(event, "content"));
        if (rest.isEmpty()) {
          return Optional.empty();
        }
        texts.put(text(event, "content"), rest.get());
        texts.put(text(event, "contentSha256"), "");
      }
    }
    return Optional.of(new LeftOut(Set.of(), text -> texts.getOrDefault(text, text)));
  }

  /** The items as the agenda has them last. */
  private Map<String, PublicMinutes.Item> items() {
    Map<String, PublicMinutes.Item> items = new LinkedHashMap<>();
    for (Stored event : meeting) {
      switch (event.name()) {
        case "meetings.AgendaItemAdded", "meetings.AgendaItemCorrected" ->
            items.put(
                text(event, "itemId"),
                new PublicMinutes.Item(text(event, "number"), text(event, "title")));
        case "meetings.AgendaReordered" ->
            event.fields().path("items").forEach(each -> renumbered(items, each));
        case "meetings.AgendaItemRemoved" -> items.remove(text(event, "itemId"));
        default -> {}
      }
    }
    return items;
  }

  private static void renumbered(Map<String, PublicMinutes.Item> items, JsonNode each) {
    items.computeIfPresent(
        each.path("itemId").asString(""),
        (id, item) -> new PublicMinutes.Item(each.path("number").asString(""), item.title()));
  }

  /** What may not stand in what is left: the titles, what was said, decided and assigned. */
  private Set<String> secrets(Map<String, PublicMinutes.Item> items, Collection<String> following) {
    Set<String> secrets = new HashSet<>();
    for (Stored event : meeting) {
      if (items.containsKey(event.fields().path("itemId").asString(""))) {
        TEXTS.forEach(field -> telling(event, field, secrets));
      }
    }
    for (String id : following) {
      streams.first(id).ifPresent(event -> TEXTS.forEach(field -> telling(event, field, secrets)));
    }
    items.values().forEach(item -> secrets.add(item.title()));
    return secrets;
  }

  private static void telling(Stored event, String field, Set<String> secrets) {
    String text = text(event, field);
    if (text.length() >= TELLING) {
      secrets.add(text);
    }
  }

  private static String text(Stored event, String field) {
    return event.fields().path(field).asString("");
  }
}
