package se.samverkan.platform.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import se.samverkan.platform.readmodels.ReadModelStatus;
import se.samverkan.platform.readmodels.ReadModels;
import se.samverkan.platform.threads.Blocking;

/** What whoever runs the installation does with read models: look, rebuild, retry. */
@RestController
@RequestMapping("/api/read-models")
final class ReadModelOperations {

  private final ReadModels readModels;

  ReadModelOperations(ReadModels readModels) {
    this.readModels = readModels;
  }

  /** All read models in one answer, as there are only so many as there are modules. */
  record AllReadModels(List<ReadModelStatus> readModels) {}

  @GetMapping
  Mono<AllReadModels> status() {
    return Blocking.call(() -> new AllReadModels(readModels.status()));
  }

  @PostMapping("/rebuilds")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Mono<AllReadModels> rebuildAll() {
    return Blocking.call(() -> new AllReadModels(readModels.rebuildAll()));
  }

  @PostMapping("/{name}/rebuilds")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Mono<ReadModelStatus> rebuild(@PathVariable String name) {
    return Blocking.call(() -> readModels.rebuild(name));
  }

  @PostMapping("/{name}/dead-letters/retries")
  Mono<Retried> retry(@PathVariable String name) {
    return Blocking.call(() -> new Retried(readModels.retryDeadLetters(name)));
  }
}
