package se.samverkan.platform.commands;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverkan.platform.audit.Provenance;
import se.samverkan.platform.audit.ProvenanceMetaData;

/** The way for whoever stands outside the aggregates to send a command and say who sends it. */
@Component
public final class Commands {

  private final CommandGateway gateway;

  Commands(CommandGateway gateway) {
    this.gateway = gateway;
  }

  /**
   * Sends a command. The future completes with the answer of its handler when its events are
   * durable, and exceptionally with a {@link se.samverkan.platform.refusals.Refusal} when nothing
   * was recorded.
   */
  public <R> CompletableFuture<@Nullable R> send(Object command, Provenance provenance) {
    return gateway.send(
        GenericCommandMessage.asCommandMessage(command)
            .withMetaData(ProvenanceMetaData.write(provenance)));
  }

  /**
   * As {@link #send(Object, Provenance)}, but only when the stream has no event after the position.
   * The future completes exceptionally with {@link ChangedMeanwhile} when it has.
   */
  public <R> CompletableFuture<@Nullable R> send(
      Object command, Provenance provenance, long expectedPosition) {
    return gateway.send(
        GenericCommandMessage.asCommandMessage(command)
            .withMetaData(ProvenanceMetaData.write(provenance))
            .andMetaData(ExpectedPosition.metaData(expectedPosition)));
  }

  /**
   * As {@link #send(Object, Provenance)}, with what the sender of a request may add. The future
   * completes with the position of the last event that the command recorded, empty when there was
   * nothing to record, and exceptionally with {@link KeyAlreadyUsed} when a command with the same
   * key was carried out before, whatever it was.
   */
  public CompletableFuture<OptionalLong> record(
      Object command,
      Provenance provenance,
      OptionalLong expectedPosition,
      @Nullable RetryKey key) {
    Map<String, Object> conditions = new HashMap<>();
    expectedPosition.ifPresent(position -> conditions.putAll(ExpectedPosition.metaData(position)));
    if (key != null) {
      conditions.putAll(key.metaData());
    }
    var learned = new SenderLearnsPosition.Position();
    return gateway
        .send(
            GenericCommandMessage.asCommandMessage(command)
                .withMetaData(ProvenanceMetaData.write(provenance))
                .andMetaData(conditions)
                .andMetaData(learned.metaData()))
        .thenApply(answer -> learned.get());
  }
}
