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
import se.samverkan.platform.readmodels.Page;
import se.samverkan.platform.readmodels.Paging;

/** The bodies over HTTP. */
@RestController
@RequestMapping("/api/bodies")
class BodyMembersController {

  private final Bodies bodies;

  BodyMembersController(Bodies bodies) {
    this.bodies = bodies;
  }

  @GetMapping
  Mono<Page<BodyOnDate>> bodies(
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      @RequestParam(required = false) @Nullable Integer page,
      @RequestParam(required = false) @Nullable Integer size) {
    return bodies.bodies(asOf, Paging.of(page, size));
  }

  @GetMapping("/{bodyId}")
  Mono<BodyOnDate> body(
      @PathVariable String bodyId,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf) {
    return bodies.body(bodyId, asOf);
  }
}
