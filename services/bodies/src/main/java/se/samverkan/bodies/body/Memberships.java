package se.samverkan.bodies.body;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When one organisation is a member of one body: in the order of time, never overlapping. */
record Memberships(List<Membership> inOrder) {

  static final Memberships NONE = new Memberships(List.of());

  Memberships {
    inOrder = inOrder.stream().sorted(comparing(Membership::from)).toList();
  }

  @Nullable Membership inForce(LocalDate date) {
    return inOrder.stream().filter(m -> m.covers(date)).findFirst().orElse(null);
  }

  /** Whether the organisation is a member on any day of a year. */
  boolean touch(int year) {
    return inOrder.stream()
        .anyMatch(m -> m.from().getYear() <= year && (m.to() == null || m.to().getYear() >= year));
  }

  boolean endOn(LocalDate date) {
    return inOrder.stream().anyMatch(m -> date.equals(m.to()));
  }

  /** What is learned from the organisation being a member on a date. */
  Sighting sighted(LocalDate date) {
    if (inForce(date) != null) {
      return new Sighting.Known();
    }
    return inOrder.stream()
        .filter(m -> m.from().isAfter(date))
        .findFirst()
        .<Sighting>map(next -> new Sighting.Earlier(next.from()))
        .orElseGet(Sighting.New::new);
  }

  Memberships admitted(LocalDate from) {
    return new Memberships(
        Stream.concat(inOrder.stream(), Stream.of(new Membership(from, null))).toList());
  }

  Memberships startCorrected(LocalDate previousFrom, LocalDate from) {
    return new Memberships(
        inOrder.stream()
            .map(m -> m.from().equals(previousFrom) ? new Membership(from, m.to()) : m)
            .toList());
  }

  Memberships ended(LocalDate to) {
    return new Memberships(
        inOrder.stream().map(m -> m.covers(to) ? new Membership(m.from(), to) : m).toList());
  }
}
