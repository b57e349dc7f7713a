package se.samverkan.application.history;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.samverkan.platform.eventstore.Streams;
import se.samverkan.platform.eventstore.Streams.Recorded;
import se.samverkan.platform.moments.Today;
import se.samverkan.platform.readmodels.Names;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.threads.Blocking;
import se.samverkan.platform.withheld.LeftOut;
import se.samverkan.platform.withheld.Withheld;
import se.samverkan.platform.withheld.Withholding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Tells what happened to a thing, from its events and from nothing else. */
@Component
public class Histories {

  private final Streams streams;
  private final Names names;
  private final ActorNames actors;
  private final Today today;
  private final Withheld usually;

  Histories(
      Streams streams,
      Names names,
      ActorNames actors,
      Today today,
      ObjectProvider<Withheld> withheld) {
    this.streams = streams;
    this.names = names;
    this.actors = actors;
    this.today = today;
    this.usually = withheld.getIfAvailable(() -> Withheld.NOTHING);
  }

  /**
   * The whole history, the first event first, up to the moment that the question names.
   *
   * @param thingId a decision, matter, meeting, assignment, body, report or other thing
   * @param since only what was recorded after; null: from the beginning
   * @param language {@code sv} or {@code en}; Swedish when null
   * @throws Refusal (in the answer) {@code UNKNOWN_THING}
   */
  public Mono<List<HistoryEntry>> of(
      String thingId, @Nullable Instant since, @Nullable String language) {
    return Mono.zip(recorded(thingId), today.moment(), Withheld.here(usually))
        .map(found -> seen(thingId, found.getT1(), found.getT2(), found.getT3()))
        .flatMap(events -> told(thingId, events, HistoryWords.of(language)))
        .map(
            entries ->
                entries.stream()
                    .filter(entry -> since == null || entry.recordedAt().isAfter(since))
                    .toList());
  }

  private Mono<List<Recorded>> recorded(String thingId) {
    return Blocking.call(() -> streams.recorded(thingId));
  }

  private static List<Recorded> seen(
      String thingId, List<Recorded> events, Instant moment, Withholding withheld) {
    List<Recorded> seen =
        withheld.ids().contains(thingId)
            ? List.of()
            : events.stream()
                .filter(event -> !event.recordedAt().isAfter(moment))
                .filter(event -> texts(event.fields()).stream().noneMatch(withheld.ids()::contains))
                .flatMap(event -> left(event, withheld).stream())
                .toList();
    if (seen.isEmpty()) {
      throw new Refusal(
          HistoryRefusal.UNKNOWN_THING, "thingId", "There is nothing with the id " + thingId + ".");
    }
    return seen;
  }

  private Mono<List<HistoryEntry>> told(String thingId, List<Recorded> events, HistoryWords words) {
    Set<String> ids = new HashSet<>();
    events.forEach(event -> ids.addAll(texts(event.fields())));
    return Mono.zip(
            names.of(ids),
            actors.of(events.stream().map(event -> event.provenance().actor()).toList()))
        .map(found -> new Retold(thingId, words, found.getT1(), found.getT2()).entries(events));
  }

  /** What is left of an event about something of which a part is withheld. */
  private static Optional<Recorded> left(Recorded event, Withholding withheld) {
    Set<String> texts = texts(event.fields());
    LeftOut part =
        texts.stream()
            .filter(withheld.parts()::containsKey)
            .map(withheld::of)
            .reduce(LeftOut::and)
            .orElse(withheld.of(""));
    return texts.stream().anyMatch(part.ids()::contains)
        ? Optional.empty()
        : Optional.of(
            new Recorded(
                event.position(),
                event.recordedAt(),
                event.name(),
                left(event.fields(), part),
                event.provenance()));
  }

  private static JsonNode left(JsonNode fields, LeftOut part) {
    return switch (fields) {
      case ObjectNode object -> {
        ObjectNode left = JsonNodeFactory.instance.objectNode();
        object.properties().forEach(each -> left.set(each.getKey(), left(each.getValue(), part)));
        yield left;
      }
      case ArrayNode array -> {
        ArrayNode left = JsonNodeFactory.instance.arrayNode();
        array.forEach(each -> left.add(left(each, part)));
        yield left;
      }
      case StringNode text -> StringNode.valueOf(part.texts().apply(text.asString()));
      default -> fields;
    };
  }

  private static Set<String> texts(JsonNode node) {
    Set<String> texts = new HashSet<>();
    if (node.isString()) {
      texts.add(node.asString());
    } else {
      node.forEach(each -> texts.addAll(texts(each)));
    }
    return texts;
  }
}
