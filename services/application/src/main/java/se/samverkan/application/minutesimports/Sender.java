package se.samverkan.application.minutesimports;

import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samverkan.assignments.AssignmentsRefusal;
import se.samverkan.bodies.BodiesRefusal;
import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.platform.audit.Provenance;
import se.samverkan.platform.commands.Commands;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.RefusalCode;

/**
 * Sends the commands of one document, each with the line that it comes from, and waits for each.
 */
final class Sender {

  /** Refusals that say no more than that a name is known in another spelling. */
  private static final Set<RefusalCode> KNOWN_IN_ANOTHER_SPELLING =
      Set.of(
          BodiesRefusal.ORGANISATION_REGISTERED_WITH_OTHER_CONTENT,
          BodiesRefusal.PERSON_REGISTERED_WITH_OTHER_CONTENT,
          BodiesRefusal.BODY_ESTABLISHED_WITH_OTHER_CONTENT,
          DecisionsRefusal.MATTER_ALREADY_OPENED_WITH_OTHER_CONTENT);

  /** Refusals of a strike that say no more than that there is nothing left to strike. */
  private static final Set<RefusalCode> STRUCK_ALREADY =
      Set.of(
          MeetingsRefusal.ATTENDANCE_UNKNOWN,
          MeetingsRefusal.AGENDA_ITEM_UNKNOWN,
          DecisionsRefusal.DECISION_ALREADY_STRUCK_FOR_ANOTHER_REASON,
          AssignmentsRefusal.ASSIGNMENT_ALREADY_STRUCK_FOR_ANOTHER_REASON);

  private static final Logger LOG = LoggerFactory.getLogger(Sender.class);

  private final Commands commands;
  private final Importer importer;
  private final @Nullable String file;

  Sender(Commands commands, Importer importer, @Nullable String file) {
    this.commands = commands;
    this.importer = importer;
    this.file = file;
  }

  /** Sends a command and waits until it is durable. */
  void send(Object command, @Nullable Integer line) {
    answer(command, line);
  }

  /** Sends a command that introduces what may be known already. */
  void introduce(Told told) {
    ignoring(KNOWN_IN_ANOTHER_SPELLING, told.command(), told.line());
  }

  /** Sends a command that may be refused for these reasons without harm. */
  void ignoring(Set<RefusalCode> harmless, Object command, @Nullable Integer line) {
    try {
      answer(command, line);
    } catch (Refusal e) {
      if (!harmless.contains(e.code())) {
        throw e;
      }
    }
  }

  /** Strikes something that may never have been recorded, or is struck already. */
  void strike(Object command, @Nullable Integer line) {
    try {
      ignoring(STRUCK_ALREADY, command, line);
    } catch (AggregateNotFoundException e) {
      LOG.debug("Nothing to do about {}", command);
    }
  }

  /** Sends a command and returns the answer of its handler. */
  <R> R ask(Object command) {
    return Objects.requireNonNull(this.<R>answer(command, null));
  }

  private <R> @Nullable R answer(Object command, @Nullable Integer line) {
    try {
      return commands.<R>send(command, provenance(line)).join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private Provenance provenance(@Nullable Integer line) {
    return new Provenance(
        importer.actor(), importer.role(), "import", importer.requestId(), null, file, line);
  }
}
