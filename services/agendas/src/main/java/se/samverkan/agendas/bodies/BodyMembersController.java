package se.samverkan.agendas.bodies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import se.samverkan.events.bodies.BodyKind;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.platform.readmodels.Page;
import se.samverkan.platform.readmodels.Paging;

/** The bodies over HTTP; {@code asOf} is an older name of {@code date}. */
@RestController
@RequestMapping("/api/bodies")
class BodyMembersController {

  private final Bodies bodies;

  BodyMembersController(Bodies bodies) {
    this.bodies = bodies;
  }

  @GetMapping
  Mono<Page<BodyOnDate>> bodies(
      @RequestParam(required = false) @Nullable BodyKind kind,
      @RequestParam(required = false) @Nullable BodyProfile profile,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate date,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      @RequestParam(required = false) @Nullable Integer page,
      @RequestParam(required = false) @Nullable Integer size) {
    return bodies.bodies(
        new BodyFilter(kind, profile), date == null ? asOf : date, Paging.of(page, size));
  }

  @GetMapping("/{bodyId}")
  Mono<BodyOnDate> body(
      @PathVariable String bodyId,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate date,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf) {
    return bodies.body(bodyId, date == null ? asOf : date);
  }

  @GetMapping("/{bodyId}/chairs")
  Mono<Page<ChairsShown>> chairs(
      @PathVariable String bodyId,
      @RequestParam(required = false) @Nullable Integer page,
      @RequestParam(required = false) @Nullable Integer size) {
    return bodies.chairs(bodyId, Paging.of(page, size));
  }

  @GetMapping("/{bodyId}/chair-rota")
  Mono<ChairRota> chairRota(
      @PathVariable String bodyId,
      @RequestParam(required = false) @Nullable Integer from,
      @RequestParam(required = false) @Nullable Integer to) {
    return bodies.chairRota(bodyId, from, to);
  }

  @GetMapping("/{bodyId}/standing-items")
  Mono<StandingItemsOnDate> standingItems(
      @PathVariable String bodyId,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate date) {
    return bodies.standingItems(bodyId, date);
  }
}
