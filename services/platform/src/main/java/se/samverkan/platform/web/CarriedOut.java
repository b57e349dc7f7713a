package se.samverkan.platform.web;

import java.util.OptionalLong;
import java.util.concurrent.CompletionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.samverkan.platform.commands.Commands;
import se.samverkan.platform.commands.FirstAnswers;
import se.samverkan.platform.commands.FirstAnswers.FirstAnswer;
import se.samverkan.platform.commands.KeyAlreadyUsed;
import se.samverkan.platform.commands.RetryKey;
import se.samverkan.platform.readmodels.ReadModels;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.RequestRefusal;
import se.samverkan.platform.threads.Blocking;

/**
 * Has a command carried out and answers it. A command with a key that was carried out before is
 * answered as it was then; a refused one has recorded nothing and is tried anew.
 */
@Component
final class CarriedOut {

  private final CommandTargetResolver targets;
  private final Commands commands;
  private final FirstAnswers firstAnswers;
  private final ReadModels readModels;

  CarriedOut(
      CommandTargetResolver targets,
      Commands commands,
      FirstAnswers firstAnswers,
      ReadModels readModels) {
    this.targets = targets;
    this.commands = commands;
    this.firstAnswers = firstAnswers;
    this.readModels = readModels;
  }

  Mono<CommandAnswer> answer(SentCommand sent) {
    RetryKey key = sent.key();
    if (key == null) {
      return send(sent)
          .map(position -> new CommandAnswer(target(sent), position.orElseGet(readModels::head)));
    }
    return firstAnswer(key)
        .switchIfEmpty(Mono.defer(() -> send(sent).then(firstAnswer(key))))
        .onErrorResume(CarriedOut::isAlreadyUsed, e -> firstAnswer(key));
  }

  private Mono<OptionalLong> send(SentCommand sent) {
    return Mono.fromFuture(
        () ->
            commands.record(
                sent.command(), sent.provenance(), sent.expectedPosition(), sent.key()));
  }

  private Mono<CommandAnswer> firstAnswer(RetryKey key) {
    return Blocking.call(() -> firstAnswers.find(key))
        .flatMap(Mono::justOrEmpty)
        .map(first -> answer(first, key));
  }

  private static CommandAnswer answer(FirstAnswer first, RetryKey key) {
    if (!first.fingerprint().equals(key.fingerprint())) {
      throw new Refusal(
          RequestRefusal.IDEMPOTENCY_KEY_REUSED,
          CommandHeaders.IDEMPOTENCY_KEY,
          "Another command was carried out under this key; a new command takes a new key.");
    }
    return new CommandAnswer(first.target(), first.position());
  }

  private String target(SentCommand sent) {
    return targets
        .resolveTarget(GenericCommandMessage.asCommandMessage(sent.command()))
        .getIdentifier();
  }

  private static boolean isAlreadyUsed(Throwable e) {
    return e instanceof KeyAlreadyUsed
        || (e instanceof CompletionException && e.getCause() instanceof KeyAlreadyUsed);
  }
}
