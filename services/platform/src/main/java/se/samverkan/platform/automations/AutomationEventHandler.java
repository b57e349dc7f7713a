package se.samverkan.platform.automations;

import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samverkan.platform.audit.Provenance;
import se.samverkan.platform.commands.Commands;
import se.samverkan.platform.readmodels.DocumentsOfBatch;
import se.samverkan.platform.readmodels.RecordedEvent;
import se.samverkan.platform.readmodels.RecordedEvents;
import se.samverkan.platform.refusals.Refusal;

/**
 * Hands events to an automation and sends its commands, one after the other, for events that it has
 * not answered before. A refused command is an answer too: somebody else was first, or the world
 * has moved on; it is logged and not tried again.
 */
final class AutomationEventHandler implements EventMessageHandler {

  private static final Logger LOG = LoggerFactory.getLogger(AutomationEventHandler.class);

  private final Automation automation;
  private final DocumentsOfBatch<List<Object>> documents;
  private final Supplier<Commands> commands;
  private final AutomationProgress progress;

  AutomationEventHandler(
      Automation automation,
      DocumentsOfBatch<List<Object>> documents,
      Supplier<Commands> commands,
      AutomationProgress progress) {
    this.automation = automation;
    this.documents = documents;
    this.commands = commands;
    this.progress = progress;
  }

  @Override
  public boolean canHandle(EventMessage<?> message) {
    return canHandleType(message.getPayloadType());
  }

  @Override
  public boolean canHandleType(Class<?> payloadType) {
    return documents.areChangedBy(payloadType);
  }

  @Override
  public @Nullable Object handle(EventMessage<?> message) {
    if (canHandle(message)) {
      RecordedEvent event = RecordedEvents.of(message);
      List<Object> answer = documents.apply(event);
      if (answer.isEmpty()) {
        progress.passed(automation.name(), event.position());
      } else if (progress.isNew(automation.name(), event.position())) {
        answer.forEach(command -> send(command, event, message.getIdentifier()));
        progress.answered(automation.name(), event.position());
      }
    }
    return null;
  }

  private void send(Object command, RecordedEvent event, String eventId) {
    Provenance provenance =
        new Provenance(
            automation.name(),
            "automation",
            "automation",
            event.provenance().requestId(),
            eventId,
            event.provenance().sourceFile(),
            event.provenance().sourceLine());
    try {
      commands.get().send(command, provenance).join();
    } catch (CompletionException e) {
      switch (e.getCause()) {
        case Refusal refusal ->
            LOG.warn(
                "{} was refused {}: {}", automation.name(), refusal.code(), refusal.sentence());
        case AggregateNotFoundException unknown ->
            LOG.warn("{} found no {}", automation.name(), unknown.getAggregateIdentifier());
        case null, default -> throw e;
      }
    }
  }

  @Override
  public boolean supportsReset() {
    return false;
  }
}
