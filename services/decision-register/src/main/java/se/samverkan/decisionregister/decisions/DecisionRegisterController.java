package se.samverkan.decisionregister.decisions;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import se.samverkan.decisionregister.register.DecisionState;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.platform.readmodels.Page;
import se.samverkan.platform.readmodels.Paging;

/** The register of decisions over HTTP. */
@RestController
@RequestMapping("/api/decisions")
class DecisionRegisterController {

  private final DecisionRegister register;
  private final DecisionsUnderWay underWay;

  DecisionRegisterController(DecisionRegister register, DecisionsUnderWay underWay) {
    this.register = register;
    this.underWay = underWay;
  }

  @GetMapping
  Mono<Page<DecisionSummary>> decisions(
      @RequestParam(required = false) @Nullable String text,
      @RequestParam(required = false) @Nullable String organisation,
      @RequestParam(required = false) @Nullable String body,
      @RequestParam(required = false) @Nullable Integer year,
      @RequestParam(required = false) @Nullable DecisionOutcome outcome,
      @RequestParam(required = false) @Nullable String matter,
      @RequestParam(required = false) @Nullable String meeting,
      @RequestParam(required = false) @Nullable DecisionState state,
      @RequestParam(required = false) @Nullable Boolean passedOn,
      @RequestParam(required = false) @Nullable Integer page,
      @RequestParam(required = false) @Nullable Integer size) {
    return register.decisions(
        new DecisionFilter(
            text, organisation, body, year, outcome, matter, meeting, state, passedOn),
        Paging.of(page, size));
  }

  @GetMapping("/circulating")
  Mono<Page<Circulating>> circulating(
      @RequestParam(required = false) @Nullable String organisation,
      @RequestParam(required = false) @Nullable String body,
      @RequestParam(required = false) @Nullable Integer page,
      @RequestParam(required = false) @Nullable Integer size) {
    return underWay.circulating(organisation, body, Paging.of(page, size));
  }

  @GetMapping("/forwarded")
  Mono<Page<Forwarded>> forwarded(
      @RequestParam(required = false) @Nullable Boolean open,
      @RequestParam(required = false) @Nullable String body,
      @RequestParam(required = false) @Nullable Integer page,
      @RequestParam(required = false) @Nullable Integer size) {
    return underWay.forwarded(open, body, Paging.of(page, size));
  }

  @GetMapping("/{decisionId}")
  Mono<DecisionInFull> decision(@PathVariable String decisionId) {
    return register.decision(decisionId);
  }
}
