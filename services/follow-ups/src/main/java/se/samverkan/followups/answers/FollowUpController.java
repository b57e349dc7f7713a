package se.samverkan.followups.answers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import se.samverkan.platform.readmodels.Page;
import se.samverkan.platform.readmodels.Paging;

/** The follow-up list over HTTP. */
@RestController
class FollowUpController {

  private final FollowUpList followUps;

  FollowUpController(FollowUpList followUps) {
    this.followUps = followUps;
  }

  @GetMapping("/api/follow-ups")
  Mono<Page<ShownFollowUp>> page(
      @RequestParam(required = false) @Nullable String status,
      @RequestParam(required = false) @Nullable String body,
      @RequestParam(required = false) @Nullable String organisation,
      @RequestParam(required = false) @Nullable String person,
      @RequestParam(required = false) @Nullable LocalDate dueBefore,
      @RequestParam(required = false) @Nullable String awaiting,
      @RequestParam(required = false) @Nullable String text,
      @RequestParam(required = false) @Nullable Integer page,
      @RequestParam(required = false) @Nullable Integer size) {
    return followUps.page(
        new FollowUpFilter(body, organisation, person, dueBefore, AskedAwaiting.of(awaiting), text),
        AskedStatus.of(status, awaiting),
        Paging.of(page, size));
  }

  @GetMapping("/api/follow-ups/counts")
  Mono<FollowUpCounts> counts(
      @RequestParam(required = false) @Nullable String body,
      @RequestParam(required = false) @Nullable String organisation,
      @RequestParam(required = false) @Nullable String person,
      @RequestParam(required = false) @Nullable LocalDate dueBefore,
      @RequestParam(required = false) @Nullable String awaiting,
      @RequestParam(required = false) @Nullable String text) {
    return followUps.counts(
        new FollowUpFilter(
            body, organisation, person, dueBefore, AskedAwaiting.of(awaiting), text));
  }

  @GetMapping({
    "/api/assignments/{assignmentId}",
    "/api/assignments/between-meetings/{assignmentId}"
  })
  Mono<ShownFollowUp> one(@PathVariable String assignmentId) {
    return followUps.one(assignmentId);
  }
}
