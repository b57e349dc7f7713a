package se.samverkan.members;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A body: its members, who stands for them, and who chairs it in which year.
 *
 * @param dissolvedOn its last day; null while it is there
 */
@Document("members-bodies")
public record MemberBody(
    String id,
    List<Term> memberships,
    List<Term> seats,
    List<ChairYear> chairs,
    @Nullable LocalDate dissolvedOn) {
  public MemberBody {
    memberships = List.copyOf(memberships);
    seats = List.copyOf(seats);
    chairs = List.copyOf(chairs);
  }

  /** The organisations that chair a body in a year. */
  public record ChairYear(int year, String chairOrganisationId, String viceChairOrganisationId) {}

  static MemberBody empty(String id) {
    return new MemberBody(id, List.of(), List.of(), List.of(), null);
  }

  /** The organisations that are members on a day. */
  public List<String> membersOn(LocalDate day) {
    return dissolvedOn != null && day.isAfter(dissolvedOn)
        ? List.of()
        : memberships.stream()
            .filter(term -> term.covers(day))
            .map(Term::organisationId)
            .distinct()
            .toList();
  }

  MemberBody withMemberships(List<Term> changed) {
    return new MemberBody(id, changed, seats, chairs, dissolvedOn);
  }

  MemberBody withSeats(List<Term> changed) {
    return new MemberBody(id, memberships, changed, chairs, dissolvedOn);
  }

  MemberBody with(ChairYear elected) {
    var all = new ArrayList<>(chairs);
    all.removeIf(other -> other.year() == elected.year());
    all.add(elected);
    return new MemberBody(id, memberships, seats, all, dissolvedOn);
  }

  MemberBody dissolved(LocalDate to) {
    return new MemberBody(id, memberships, seats, chairs, to);
  }
}
