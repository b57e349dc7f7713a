package se.samverkan.application.pages;

import java.time.Duration;
import java.util.concurrent.CompletionException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samverkan.platform.commands.Commands;
import se.samverkan.platform.readmodels.ReadModels;
import se.samverkan.platform.threads.Blocking;
import se.samverkan.platform.web.Actors;

/** Commands that somebody sends by a form of a page. */
@Component
class SentByPage {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Commands commands;
  private final Actors actors;
  private final ReadModels readModels;

  SentByPage(Commands commands, Actors actors, ReadModels readModels) {
    this.commands = commands;
    this.actors = actors;
    this.readModels = readModels;
  }

  /**
   * Sends the command for whoever asks. Completes when the pages show what came of it; an error
   * with a {@link se.samverkan.platform.refusals.Refusal} when nothing was recorded.
   */
  Mono<Void> send(Record command, ServerWebExchange exchange) {
    return actors
        .sending(command, exchange)
        .flatMap(sender -> Mono.fromFuture(() -> commands.send(command, sender)))
        .onErrorMap(
            e -> e instanceof CompletionException && e.getCause() != null ? e.getCause() : e)
        .then(
            Mono.fromRunnable(() -> readModels.awaitCaughtUp(PATIENCE))
                .subscribeOn(Blocking.threads()))
        .then();
  }
}
