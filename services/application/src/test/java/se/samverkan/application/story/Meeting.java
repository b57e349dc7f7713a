package se.samverkan.application.story;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.application.story.Rest.object;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One meeting, as the secretary works with it. */
final class Meeting {

  private static final int MOST_AT_ONCE = 8;

  private final Rest rest;
  private final String id;
  private final String bodyId;
  private final String date;

  Meeting(Rest rest, String id, String bodyId, String date) {
    this.rest = rest;
    this.id = id;
    this.bodyId = bodyId;
    this.date = date;
  }

  String id() {
    return id;
  }

  String path() {
    return "/api/meetings/" + id;
  }

  Meeting planned(String start, String end, @Nullable String place) {
    rest.post(
        "/api/meetings",
        "meetingId",
        id,
        "bodyId",
        bodyId,
        "date",
        date,
        "start",
        start,
        "end",
        end,
        "place",
        place);
    return this;
  }

  Meeting called(String start, String end, String place, String form) {
    rest.post(
        path() + "/call",
        "bodyId",
        bodyId,
        "date",
        date,
        "start",
        start,
        "end",
        end,
        "place",
        place,
        "form",
        form);
    return this;
  }

  /** Opens the agenda and waits until the standing items and what waited have come onto it. */
  Meeting agendaFilledWith(String... titles) {
    rest.post(path() + "/agenda", "standingItems", true);
    rest.eventually(path(), meeting -> titles(meeting).containsAll(List.of(titles)));
    return this;
  }

  /**
   * Adds an item after those that are there, also where one comes by itself at the same time; its
   * id is made of the meeting's date and a word.
   */
  Meeting item(String word, String title, String... subItems) {
    int last = rest.get(path()).path("items").size();
    boolean added = false;
    for (int number = last + 1; !added && number < last + MOST_AT_ONCE; number++) {
      added =
          rest.accepts(
              path() + "/items",
              "itemId",
              itemId(word),
              "number",
              String.valueOf(number),
              "title",
              title,
              "subItems",
              List.of(subItems));
    }
    assertThat(added).as("%s on %s", title, id).isTrue();
    return this;
  }

  String itemId(String word) {
    return "item_" + date + "-" + word;
  }

  /** The id of the item that came onto the agenda by itself. */
  String itemTitled(String title) {
    return StreamSupport.stream(rest.get(path()).path("items").spliterator(), false)
        .filter(item -> item.path("title").asString().equals(title))
        .map(item -> item.path("id").asString())
        .findFirst()
        .orElseThrow(() -> new AssertionError("No item " + title + " on " + id));
  }

  Meeting opened(String at, String chair, String... municipalities) {
    rest.post(
        path() + "/open",
        "date",
        date,
        "at",
        at,
        "chairId",
        Who.director(chair),
        "secretaryId",
        Who.SECRETARY);
    for (String municipality : municipalities) {
      rest.post(
          path() + "/attendance/arrivals",
          "personId",
          Who.director(municipality),
          "organisationId",
          Who.organisation(municipality),
          "capacity",
          "MEMBER",
          "at",
          at);
    }
    return this;
  }

  Meeting absent(String municipality) {
    rest.post(
        path() + "/attendance",
        "participation",
        object(
            "personId",
            Who.director(municipality),
            "organisationId",
            Who.organisation(municipality),
            "status",
            "ABSENT",
            "capacity",
            "MEMBER",
            "remote",
            false));
    return this;
  }

  Meeting adjuster(String municipality) {
    rest.post(path() + "/adjusters", "personIds", List.of(Who.director(municipality)));
    return this;
  }

  Meeting concluded(String itemId, String outcome, @Nullable String text) {
    rest.post(path() + "/items/" + itemId + "/conclude", "outcome", outcome, "text", text);
    return this;
  }

  Meeting tabled(String itemId, String reason) {
    rest.post(path() + "/items/" + itemId + "/table", "reason", reason);
    return this;
  }

  /** Records a decision under an item; further fields as names and values in turn. */
  Meeting decided(
      String decisionId, String itemId, String outcome, String text, @Nullable Object... more) {
    List<@Nullable Object> fields = new ArrayList<>();
    fields.addAll(List.of("decisionId", decisionId, "bodyId", bodyId, "meetingId", id));
    fields.addAll(List.of("itemId", itemId, "itemNumber", number(itemId), "text", text));
    fields.addAll(List.of("outcome", outcome, "decidedOn", date));
    for (Object field : more) {
      fields.add(field);
    }
    rest.post("/api/decisions", fields.toArray());
    return this;
  }

  /** Gives a person something to do under an item. */
  Meeting assigned(
      String assignmentId,
      String itemId,
      @Nullable String decisionId,
      String person,
      String task,
      @Nullable Object due) {
    rest.post(
        "/api/assignments",
        "assignmentId",
        assignmentId,
        "bodyId",
        bodyId,
        "meetingId",
        id,
        "itemId",
        itemId,
        "itemNumber",
        number(itemId),
        "decisionId",
        decisionId,
        "assignees",
        List.of(object("kind", "PERSON", "reference", person)),
        "task",
        task,
        "due",
        due,
        "explicit",
        decisionId != null,
        "givenOn",
        date);
    return this;
  }

  Meeting closed(String at) {
    rest.post(path() + "/close", "at", at);
    return this;
  }

  /** The proposed minutes are taken as they are, approved by the adjuster and published. */
  Meeting minutesPublished(String draftedOn, String adjuster, String publishedOn) {
    Minutes.published(rest, path(), draftedOn, Who.director(adjuster), publishedOn);
    return this;
  }

  JsonNode shown() {
    return rest.get(path());
  }

  private String number(String itemId) {
    return StreamSupport.stream(rest.get(path()).path("items").spliterator(), false)
        .filter(item -> item.path("id").asString().equals(itemId))
        .map(item -> item.path("number").asString())
        .findFirst()
        .orElseThrow(() -> new AssertionError("No item " + itemId + " on " + id));
  }

  static List<String> titles(JsonNode meeting) {
    return StreamSupport.stream(meeting.path("items").spliterator(), false)
        .map(item -> item.path("title").asString())
        .toList();
  }
}
