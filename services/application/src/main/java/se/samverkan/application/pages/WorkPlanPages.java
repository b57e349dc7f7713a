package se.samverkan.application.pages;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import se.samverkan.platform.readmodels.Paging;
import se.samverkan.workplanprogress.answers.WorkPlans;

/** The work plans and how far they have come. */
@Controller
final class WorkPlanPages {

  private final WorkPlans plans;

  WorkPlanPages(WorkPlans plans) {
    this.plans = plans;
  }

  @GetMapping("/work-plans")
  Mono<Rendering> all() {
    return plans
        .page(null, null, new Paging(0, Paging.MOST))
        .map(found -> Rendering.view("work-plans").modelAttribute("list", found).build());
  }

  @GetMapping("/work-plans/{workPlanId}")
  Mono<Rendering> one(@PathVariable String workPlanId) {
    return Mono.zip(plans.one(workPlanId), plans.progress(workPlanId))
        .map(
            found ->
                Rendering.view("work-plan")
                    .modelAttribute("plan", found.getT1())
                    .modelAttribute("progress", found.getT2())
                    .build());
  }
}
