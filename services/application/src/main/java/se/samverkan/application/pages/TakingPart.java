package se.samverkan.application.pages;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.agendas.Named;
import se.samverkan.agendas.bodies.BodyOnDate;
import se.samverkan.agendas.bodies.Member;
import se.samverkan.agendas.meetings.AnnouncedShown;
import se.samverkan.agendas.meetings.MeetingAgenda;
import se.samverkan.agendas.meetings.Participant;
import se.samverkan.agendas.meetings.SessionShown.ComingShown;
import se.samverkan.events.meetings.Announcement;
import se.samverkan.events.meetings.AttendanceCapacity;
import se.samverkan.events.meetings.AttendanceStatus;

/** Who sits in the body, and who of them and of others is at the meeting so far. */
record TakingPart(List<Place> places) {

  /** How it stands with somebody. */
  enum Standing {
    EXPECTED,
    COMING,
    AWAY,
    ABSENT,
    HERE,
    LEFT
  }

  /** Somebody who sits in the body or takes part. */
  record Place(
      Named person,
      @Nullable Named organisation,
      AttendanceCapacity capacity,
      Standing standing,
      boolean remote,
      @Nullable LocalTime since) {

    Place now(Standing now, boolean fromAfar, @Nullable LocalTime at) {
      return new Place(person, organisation, capacity, now, fromAfar, at);
    }
  }

  TakingPart {
    places = List.copyOf(places);
  }

  static TakingPart of(MeetingAgenda agenda, BodyOnDate body) {
    Map<String, Place> places = new LinkedHashMap<>();
    body.members().stream()
        .flatMap(TakingPart::seats)
        .forEach(place -> places.putIfAbsent(place.person().id(), place));
    agenda.arrangement().announced().forEach(each -> places.put(each.person().id(), said(each)));
    agenda.attendance().forEach(each -> places.put(each.person().id(), recorded(each)));
    agenda.session().comings().forEach(each -> places.compute(each.person().id(), came(each)));
    return new TakingPart(new ArrayList<>(places.values()));
  }

  public long here() {
    return count(Standing.HERE);
  }

  public long coming() {
    return count(Standing.COMING);
  }

  public long away() {
    return count(Standing.AWAY) + count(Standing.ABSENT);
  }

  /** How many members have not said whether they come. */
  public long silent() {
    return places.stream()
        .filter(place -> place.standing() == Standing.EXPECTED)
        .filter(place -> place.capacity() == AttendanceCapacity.MEMBER)
        .count();
  }

  private long count(Standing standing) {
    return places.stream().filter(place -> place.standing() == standing).count();
  }

  /** Everybody, by whom a meeting can be chaired. */
  public List<Named> persons() {
    return places.stream().map(Place::person).toList();
  }

  /** Whoever was there and can adjust the minutes. */
  public List<Named> adjusters() {
    return places.stream()
        .filter(place -> place.standing() == Standing.HERE || place.standing() == Standing.LEFT)
        .filter(place -> place.capacity() != AttendanceCapacity.GUEST)
        .map(Place::person)
        .toList();
  }

  private static Stream<Place> seats(Member member) {
    return Stream.concat(
        member.representatives().stream()
            .map(each -> seat(each.person(), member, AttendanceCapacity.MEMBER)),
        member.substitutes().stream()
            .map(each -> seat(each.person(), member, AttendanceCapacity.SUBSTITUTE)));
  }

  private static Place seat(Named person, Member member, AttendanceCapacity capacity) {
    return new Place(person, member.organisation(), capacity, Standing.EXPECTED, false, null);
  }

  private static Place said(AnnouncedShown each) {
    return new Place(
        each.person(),
        each.organisation(),
        each.capacity(),
        each.announcement() == Announcement.STAYS_AWAY ? Standing.AWAY : Standing.COMING,
        each.announcement() == Announcement.COMES_REMOTELY,
        null);
  }

  private static Place recorded(Participant each) {
    boolean present = each.status() == AttendanceStatus.PRESENT;
    return new Place(
        each.person(),
        each.organisation(),
        each.capacity(),
        present ? Standing.HERE : Standing.ABSENT,
        each.remote(),
        each.from());
  }

  private static BiFunction<String, @Nullable Place, Place> came(ComingShown coming) {
    return (person, before) -> {
      AttendanceCapacity capacity = coming.capacity();
      if (coming.arrived() || before == null) {
        return new Place(
            coming.person(),
            coming.organisation(),
            capacity == null ? AttendanceCapacity.GUEST : capacity,
            Standing.HERE,
            coming.remote(),
            coming.at());
      }
      return before.now(Standing.LEFT, before.remote(), coming.at());
    };
  }
}
