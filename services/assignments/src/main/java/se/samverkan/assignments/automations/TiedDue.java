package se.samverkan.assignments.automations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.assignments.Due;

/**
 * When an assignment is due.
 *
 * @param bodyId the body that gave it
 * @param open whether it still falls due
 */
public record TiedDue(
    String assignmentId, String bodyId, LocalDate givenOn, @Nullable Due due, boolean open) {

  TiedDue due(@Nullable Due another) {
    return new TiedDue(assignmentId, bodyId, givenOn, another, open);
  }

  TiedDue open(boolean isOpen) {
    return new TiedDue(assignmentId, bodyId, givenOn, due, isOpen);
  }
}
