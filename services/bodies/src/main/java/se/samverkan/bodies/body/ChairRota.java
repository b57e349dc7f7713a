package se.samverkan.bodies.body;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import se.samverkan.bodies.organisation.OrganisationId;

/**
 * The order in which organisations chair a body. The vice chair of a year is the chair of the next,
 * and the vice chair is the one that comes after the chair in the order; who has left is skipped.
 */
record ChairRota(List<OrganisationId> order) {

  ChairRota {
    order = List.copyOf(order);
  }

  /** Who is in turn after the pair of the year before; nothing where fewer than two are left. */
  Optional<ChairPair> following(ChairPair before, Predicate<OrganisationId> isMember) {
    Optional<OrganisationId> chair =
        isMember.test(before.viceChair())
            ? Optional.of(before.viceChair())
            : after(before.viceChair(), before.chair(), isMember);
    return chair.flatMap(
        c -> after(c, before.chair(), isMember).map(vice -> new ChairPair(c, vice)));
  }

  /**
   * The next member in the order.
   *
   * @param otherwise whose place counts when the organisation itself has none in the order
   */
  private Optional<OrganisationId> after(
      OrganisationId organisation, OrganisationId otherwise, Predicate<OrganisationId> isMember) {
    int own = order.indexOf(organisation);
    int place = own < 0 ? order.indexOf(otherwise) : own;
    return IntStream.rangeClosed(1, order.size())
        .mapToObj(step -> order.get((place + step) % order.size()))
        .filter(next -> !next.equals(organisation) && isMember.test(next))
        .findFirst();
  }
}
