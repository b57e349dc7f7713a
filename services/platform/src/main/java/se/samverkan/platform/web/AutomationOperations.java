package se.samverkan.platform.web;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import se.samverkan.platform.automations.AutomationStatus;
import se.samverkan.platform.automations.Automations;
import se.samverkan.platform.threads.Blocking;

/** What whoever runs the installation does with automations: look, retry. */
@RestController
@RequestMapping("/api/automations")
final class AutomationOperations {

  private final Automations automations;

  AutomationOperations(Automations automations) {
    this.automations = automations;
  }

  /** All automations in one answer, as there are only so many as are programmed. */
  record AllAutomations(List<AutomationStatus> automations) {}

  @GetMapping
  Mono<AllAutomations> status() {
    return Blocking.call(() -> new AllAutomations(automations.status()));
  }

  @PostMapping("/{name}/dead-letters/retries")
  Mono<Retried> retry(@PathVariable String name) {
    return Blocking.call(() -> new Retried(automations.retryParked(name)));
  }
}
