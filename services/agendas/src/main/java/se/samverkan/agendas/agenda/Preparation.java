package se.samverkan.agendas.agenda;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What goes with an agenda: how the meeting is arranged, its papers, its guests, its course. */
public record Preparation(
    Arrangement arrangement, List<Paper> papers, List<Guest> guests, Session session) {

  static final Preparation NONE =
      new Preparation(Arrangement.NONE, List.of(), List.of(), Session.NONE);

  public Preparation {
    papers = List.copyOf(papers);
    guests = List.copyOf(guests);
  }

  Preparation arranged(Arrangement now) {
    return new Preparation(now, papers, guests, session);
  }

  Preparation sitting(Session now) {
    return new Preparation(arrangement, papers, guests, now);
  }

  Preparation with(Paper paper) {
    return papers(
        Stream.concat(
            papers.stream().filter(other -> !other.paperId().equals(paper.paperId())),
            Stream.of(paper)));
  }

  Preparation paper(String paperId, UnaryOperator<Paper> change) {
    return papers(
        papers.stream().map(each -> each.paperId().equals(paperId) ? change.apply(each) : each));
  }

  private Preparation papers(Stream<Paper> now) {
    return new Preparation(arrangement, now.toList(), guests, session);
  }

  Preparation with(Guest guest) {
    return guests(
        Stream.concat(
            guests.stream().filter(other -> !other.guestId().equals(guest.guestId())),
            Stream.of(guest)));
  }

  Preparation guest(String guestId, UnaryOperator<Guest> change) {
    return guests(
        guests.stream().map(each -> each.guestId().equals(guestId) ? change.apply(each) : each));
  }

  private Preparation guests(Stream<Guest> now) {
    return new Preparation(arrangement, papers, now.toList(), session);
  }
}
