package se.samverkan.platform.person;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import se.samverkan.events.bodies.PersonRegistered;
import se.samverkan.events.bodies.PersonRenamed;
import se.samverkan.platform.texts.PlainText;
import se.samverkan.platform.web.CommandRoute;
import se.samverkan.platform.web.CommandTable;

/** A person that can be registered and renamed. */
@Aggregate
public class TestPerson {

  @AggregateIdentifier private @Nullable TestPersonId id;
  private String name = "";

  /** Registers a person. */
  public record Register(@TargetAggregateIdentifier TestPersonId personId, String name) {
    public Register {
      name = PlainText.required("name", name, PlainText.LINE);
    }
  }

  /** What a new name may come with. */
  public record Note(String text, LocalDate on) {
    public Note {
      text = PlainText.required("text", text, PlainText.LINE);
    }
  }

  /** When a name is celebrated. */
  public record Party(LocalDate date, LocalTime start) {}

  /** Renames a person. */
  public record Rename(
      @TargetAggregateIdentifier TestPersonId personId,
      String name,
      @Nullable String reason,
      boolean formal,
      List<Note> notes,
      List<TestPersonId> witnesses,
      @Nullable Party party) {
    public Rename {
      name = PlainText.required("name", name, PlainText.LINE);
      reason = PlainText.optional("reason", reason, PlainText.PASSAGE);
    }
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(Register command) {
    if (id == null) {
      apply(new PersonRegistered(command.personId().value(), command.name()));
    }
  }

  @EventSourcingHandler
  void on(PersonRegistered event) {
    id = new TestPersonId(event.personId());
    name = event.name();
  }

  @CommandHandler
  void handle(Rename command) {
    if (!command.name().equals(name)) {
      apply(new PersonRenamed(command.personId().value(), name, command.name(), "byter namn"));
    }
  }

  @EventSourcingHandler
  void on(PersonRenamed event) {
    name = event.name();
  }

  /** Not found by the scans of other modules' tests. */
  @TestComponent
  public static final class Routes implements CommandTable {
    @Override
    public List<CommandRoute> routes() {
      return List.of(
          CommandRoute.creates("/api/persons", Register.class),
          CommandRoute.changes("/api/persons/{personId}/name", Rename.class));
    }
  }
}
