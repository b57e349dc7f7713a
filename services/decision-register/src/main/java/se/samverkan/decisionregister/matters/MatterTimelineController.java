package se.samverkan.decisionregister.matters;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import se.samverkan.decisionregister.register.MatterState;
import se.samverkan.platform.readmodels.Page;
import se.samverkan.platform.readmodels.Paging;

/** The matters over HTTP. */
@RestController
@RequestMapping("/api/matters")
class MatterTimelineController {

  private final Matters matters;

  MatterTimelineController(Matters matters) {
    this.matters = matters;
  }

  @GetMapping
  Mono<Page<MatterSummary>> matters(
      @RequestParam(required = false) @Nullable String text,
      @RequestParam(required = false) @Nullable String body,
      @RequestParam(required = false) @Nullable MatterState state,
      @RequestParam(required = false) @Nullable Integer page,
      @RequestParam(required = false) @Nullable Integer size) {
    return matters.matters(new MatterFilter(text, body, state), Paging.of(page, size));
  }

  @GetMapping("/needs")
  Mono<Page<NeedShown>> needs(
      @RequestParam(required = false) @Nullable Boolean open,
      @RequestParam(required = false) @Nullable LocalDate before,
      @RequestParam(required = false) @Nullable String body,
      @RequestParam(required = false) @Nullable Integer page,
      @RequestParam(required = false) @Nullable Integer size) {
    return matters.needs(open, before, body, Paging.of(page, size));
  }

  @GetMapping("/{matterId}")
  Mono<MatterTimeline> matter(@PathVariable String matterId) {
    return matters.matter(matterId);
  }
}
