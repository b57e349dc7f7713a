package se.samverkan.bodies.body;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.bodies.RepresentativeTermSet;
import se.samverkan.platform.refusals.Rule;

/** What follows when a person is seen sitting for an organisation, perhaps to a day known ahead. */
final class Appointment {

  private Appointment() {}

  static List<Object> decided(Terms terms, AppointRepresentative command) {
    return switch (terms.sighted(command.organisationId(), command.from())) {
      case Sighting.Known _ -> end(terms.inForce(command.from()), command).toList();
      case Sighting.Earlier(var previousFrom) ->
          Stream.concat(
                  Stream.of(command.correction(previousFrom)),
                  end(terms.latestFor(command.organisationId(), previousFrom), command))
              .toList();
      case Sighting.New _ -> Stream.concat(Stream.of(command.event()), end(null, command)).toList();
    };
  }

  private static Stream<Object> end(@Nullable Term known, AppointRepresentative command) {
    LocalDate to = command.to();
    if (to == null || (known != null && to.equals(known.to()))) {
      return Stream.of();
    }
    if (known != null) {
      Rule.require(new RepresentativeIsNotRelieved(known));
    }
    return Stream.of(
        new RepresentativeTermSet(
            command.bodyId().value(),
            command.personId().value(),
            command.organisationId().value(),
            known != null && known.from().isBefore(command.from()) ? known.from() : command.from(),
            known == null ? null : known.to(),
            to,
            null));
  }
}
