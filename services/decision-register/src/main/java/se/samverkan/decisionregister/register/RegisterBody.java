package se.samverkan.decisionregister.register;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;

/** A body and for which times which organisations are members of it. */
@Document("decisionBodies")
public record RegisterBody(String id, List<Membership> memberships) {
  public RegisterBody {
    memberships = List.copyOf(memberships);
  }

  /**
   * A time for which an organisation is a member.
   *
   * @param to the last day; null while it goes on
   */
  public record Membership(String organisationId, LocalDate from, @Nullable LocalDate to) {

    boolean covers(LocalDate day) {
      return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
  }

  static RegisterBody of(String bodyId) {
    return new RegisterBody(bodyId, List.of());
  }

  RegisterBody admitted(String organisationId, LocalDate from) {
    return new RegisterBody(
        id,
        Stream.concat(memberships.stream(), Stream.of(new Membership(organisationId, from, null)))
            .distinct()
            .toList());
  }

  RegisterBody from(String organisationId, LocalDate previous, LocalDate from) {
    return changed(
        m -> m.organisationId().equals(organisationId) && m.from().equals(previous),
        m -> new Membership(organisationId, from, m.to()));
  }

  RegisterBody ended(String organisationId, LocalDate to) {
    return changed(
        m -> m.organisationId().equals(organisationId) && m.covers(to),
        m -> new Membership(organisationId, m.from(), to));
  }

  RegisterBody dissolved(LocalDate to) {
    return changed(m -> m.covers(to), m -> new Membership(m.organisationId(), m.from(), to));
  }

  private RegisterBody changed(Predicate<Membership> which, UnaryOperator<Membership> change) {
    return new RegisterBody(
        id, memberships.stream().map(m -> which.test(m) ? change.apply(m) : m).toList());
  }
}
