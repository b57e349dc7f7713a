package se.samverkan.application.history;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.samverkan.application.history.HistoryEntry.Change;
import se.samverkan.platform.eventstore.WhatChanged;
import se.samverkan.platform.eventstore.WhatChanged.Changed;
import se.samverkan.platform.eventstore.WhatChanged.How;
import se.samverkan.platform.moments.Today;
import se.samverkan.platform.readmodels.Page;
import se.samverkan.platform.readmodels.Paging;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.threads.Blocking;
import se.samverkan.platform.withheld.Withheld;

/** Compares two moments: what a body has got, what was changed, and what was corrected. */
@Component
public class Changes {

  /** Fields that say what a thing is, the one that says it best first. */
  private static final List<String> NAMES =
      List.of("title", "task", "text", "question", "name", "date", "year");

  private final WhatChanged changed;
  private final Histories histories;
  private final Today today;
  private final Withheld usually;

  Changes(
      WhatChanged changed, Histories histories, Today today, ObjectProvider<Withheld> withheld) {
    this.changed = changed;
    this.histories = histories;
    this.today = today;
    this.usually = withheld.getIfAvailable(() -> Withheld.NOTHING);
  }

  /**
   * The things of a body of which something was recorded after a moment and up to the one that the
   * question names, that which changed last first.
   *
   * @param since null: from the beginning
   * @param kind null: of every kind
   * @param how null: whatever became of them
   */
  public Mono<Page<ChangedThing>> of(
      String bodyId,
      @Nullable Instant since,
      @Nullable ThingKind kind,
      @Nullable How how,
      @Nullable String language,
      Paging paging) {
    Instant from = since == null ? Instant.EPOCH : since;
    return Mono.zip(today.moment(), Withheld.here(usually))
        .publishOn(Blocking.threads())
        .map(
            found ->
                changed.of(
                    new WhatChanged.Question(
                        bodyId,
                        from,
                        found.getT1(),
                        ThingKind.eventsOf(kind),
                        how,
                        String.join("|", Retold.CORRECTING),
                        found.getT2().ids()),
                    paging))
        .flatMap(
            page ->
                Flux.fromIterable(page.items())
                    .concatMap(each -> told(each, from, language))
                    .collectList()
                    .map(things -> new Page<>(things, page.page(), page.size(), page.total())));
  }

  /** Nothing where all that was recorded of it is withheld from whoever asks. */
  private Mono<ChangedThing> told(Changed thing, Instant since, @Nullable String language) {
    return histories
        .of(thing.streamId(), null, language)
        .map(all -> told(thing, all, since))
        .filter(told -> !told.entries().isEmpty())
        .onErrorResume(Refusal.class, withheld -> Mono.empty());
  }

  private static ChangedThing told(Changed thing, List<HistoryEntry> all, Instant since) {
    List<HistoryEntry> entries =
        all.stream().filter(entry -> entry.recordedAt().isAfter(since)).toList();
    return new ChangedThing(
        thing.streamId(),
        ThingKind.of(thing.beganAs()),
        name(all),
        thing.added(),
        entries.stream().anyMatch(HistoryEntry::corrects),
        entries);
  }

  /** What was said last of the whole thing, as its first event speaks of it. */
  private static String name(List<HistoryEntry> all) {
    List<Change> first = all.getFirst().changes();
    String whole = first.isEmpty() ? null : first.getFirst().about();
    List<Change> said =
        all.reversed().stream()
            .flatMap(entry -> entry.changes().stream())
            .filter(change -> Objects.equals(change.about(), whole) && change.after() != null)
            .toList();
    return NAMES.stream()
        .flatMap(field -> said.stream().filter(change -> change.field().equals(field)))
        .flatMap(change -> Stream.ofNullable(change.after()))
        .findFirst()
        .orElse("");
  }
}
