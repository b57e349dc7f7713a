package se.samverkan.platform.automations;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
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
 * has moved on; it is logged and not tried again. What could not be answered is parked, and
 * answered when somebody has it tried again, or when it is seen again as the tokens were lost.
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
      if (isParked() || !progress.isNew(automation.name(), event.position())) {
        if (unanswered().contains(event.position())) {
          answer(event, answer, message.getIdentifier());
        }
      } else if (answer.isEmpty()) {
        progress.passed(automation.name(), event.position());
      } else {
        answer(event, answer, message.getIdentifier());
      }
    }
    return null;
  }

  /** Told of an event that cannot be answered now. What is not new is known already. */
  void beforeParking(EventMessage<?> message) {
    long position = RecordedEvents.of(message).position();
    if (canHandle(message) && progress.isNew(automation.name(), position)) {
      progress.parked(automation.name(), position);
    }
  }

  private void answer(RecordedEvent event, List<Object> answer, String eventId) {
    answer.forEach(command -> send(command, event, eventId));
    progress.answered(automation.name(), event.position());
  }

  /** Another process may have parked what is handed out here. */
  private Set<Long> unanswered() {
    return isParked()
        ? progress.unanswered(automation.name())
        : progress.unansweredSinceStart(automation.name());
  }

  private static boolean isParked() {
    return CurrentUnitOfWork.map(work -> work.getResource(DeadLetter.class.getName())).isPresent();
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
