package se.samverkan.workplanprogress.answers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import se.samverkan.platform.readmodels.Page;
import se.samverkan.platform.readmodels.Paging;

/** Work plans over HTTP. */
@RestController
class WorkPlanController {

  private final WorkPlans workPlans;

  WorkPlanController(WorkPlans workPlans) {
    this.workPlans = workPlans;
  }

  @GetMapping("/api/work-plans")
  Mono<Page<WorkPlanSummary>> page(
      @RequestParam(required = false) @Nullable String body,
      @RequestParam(required = false) @Nullable Integer year,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      @RequestParam(required = false) @Nullable Integer page,
      @RequestParam(required = false) @Nullable Integer size) {
    return workPlans.page(
        body == null || body.isBlank() ? null : body, year, asOf, Paging.of(page, size));
  }

  @GetMapping("/api/work-plans/{workPlanId}")
  Mono<ShownWorkPlan> one(@PathVariable String workPlanId) {
    return workPlans.one(workPlanId);
  }

  @GetMapping("/api/work-plans/{workPlanId}/progress")
  Mono<WorkPlanProgress> progress(@PathVariable String workPlanId) {
    return workPlans.progress(workPlanId);
  }
}
