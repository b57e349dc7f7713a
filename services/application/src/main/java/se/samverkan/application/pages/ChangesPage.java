package se.samverkan.application.pages;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import se.samverkan.application.history.ChangedThing;
import se.samverkan.application.history.Changes;
import se.samverkan.application.history.ThingKind;
import se.samverkan.platform.eventstore.WhatChanged.How;
import se.samverkan.platform.moments.AskedMoment;
import se.samverkan.platform.readmodels.Page;
import se.samverkan.platform.readmodels.Paging;

/** Two moments compared: what was added, changed and corrected in a body. */
@Controller
final class ChangesPage {

  private static final int SIZE = 50;

  private final Changes changes;
  private final Choices choices;
  private final Clock clock;

  ChangesPage(Changes changes, Choices choices, Clock clock) {
    this.changes = changes;
    this.choices = choices;
    this.clock = clock;
  }

  @GetMapping("/changes")
  Mono<Rendering> changes(
      @RequestParam(required = false) @Nullable String body,
      @RequestParam(required = false) @Nullable String since,
      @RequestParam(required = false) @Nullable String knownOn,
      @RequestParam(required = false) @Nullable String kind,
      @RequestParam(required = false) @Nullable String how,
      @RequestParam(required = false) @Nullable Integer page,
      Locale locale) {
    ThingKind ofKind = chosen(ThingKind.values(), kind);
    How became = chosen(How.values(), how);
    Paging paging = new Paging(page == null ? 0 : page, SIZE);
    Mono<Page<ChangedThing>> found =
        body == null || body.isBlank()
            ? Mono.just(new Page<>(List.of(), 0, SIZE, 0))
            : changes.of(body, moment(since), ofKind, became, locale.getLanguage(), paging);
    return Mono.zip(found, choices.bodies())
        .map(
            both ->
                Rendering.view("changes")
                    .modelAttribute("list", both.getT1())
                    .modelAttribute("bodies", both.getT2())
                    .modelAttribute("body", orEmpty(body))
                    .modelAttribute("since", orEmpty(since))
                    .modelAttribute("knownOn", orEmpty(knownOn))
                    .modelAttribute("kinds", List.of(ThingKind.values()))
                    .modelAttribute("kind", orEmpty(kind))
                    .modelAttribute("ways", List.of(How.values()))
                    .modelAttribute("how", orEmpty(how))
                    .build());
  }

  private @Nullable Instant moment(@Nullable String since) {
    return since == null || since.isBlank() ? null : AskedMoment.read(since, clock);
  }

  private static <E extends Enum<E>> @Nullable E chosen(E[] all, @Nullable String name) {
    return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst().orElse(null);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
