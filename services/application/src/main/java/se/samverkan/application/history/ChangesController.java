package se.samverkan.application.history;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import se.samverkan.platform.eventstore.WhatChanged.How;
import se.samverkan.platform.moments.AskedMoment;
import se.samverkan.platform.readmodels.Page;
import se.samverkan.platform.readmodels.Paging;

/** What was added, changed and corrected in a body between two moments. */
@RestController
class ChangesController {

  private final Changes changes;
  private final Clock clock;

  ChangesController(Changes changes, Clock clock) {
    this.changes = changes;
    this.clock = clock;
  }

  @GetMapping("/api/histories")
  Mono<Page<ChangedThing>> changes(
      @RequestParam String body,
      @RequestParam(required = false) @Nullable String since,
      @RequestParam(required = false) @Nullable ThingKind kind,
      @RequestParam(required = false) @Nullable How how,
      @RequestParam(required = false) @Nullable String language,
      @RequestParam(required = false) @Nullable Integer page,
      @RequestParam(required = false) @Nullable Integer size) {
    return changes.of(
        body,
        since == null ? null : AskedMoment.read(since, clock),
        kind,
        how,
        language,
        Paging.of(page, size));
  }
}
