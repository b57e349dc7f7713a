package se.samverkan.agendas.bodies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.bodies.BodyKind;
import se.samverkan.events.bodies.BodyProfile;

/**
 * Which bodies are asked for.
 *
 * @param profile the rules that hold on the date
 */
public record BodyFilter(@Nullable BodyKind kind, @Nullable BodyProfile profile) {

  boolean takes(Body body, LocalDate date) {
    return (kind == null || body.kind() == kind)
        && (profile == null || body.profileOn(date) == profile);
  }
}
