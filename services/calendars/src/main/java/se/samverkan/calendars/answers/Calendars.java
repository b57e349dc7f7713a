package se.samverkan.calendars.answers;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.samverkan.calendars.CalendarBody;
import se.samverkan.calendars.CalendarMeeting;
import se.samverkan.calendars.CalendarPerson;
import se.samverkan.calendars.icalendar.CalendarFile;
import se.samverkan.calendars.icalendar.Entry;
import se.samverkan.calendars.icalendar.Method;
import se.samverkan.platform.readmodels.Names;
import se.samverkan.platform.refusals.Refusal;

/** Gives out the calendars of bodies and persons. */
@Component
public class Calendars {

  private static final Comparator<CalendarMeeting> BY_DATE =
      comparing((CalendarMeeting meeting) -> meeting.occasion().date())
          .thenComparing(CalendarMeeting::id);

  private final ReactiveMongoTemplate documents;
  private final Names names;

  Calendars(ReactiveMongoTemplate documents, Names names) {
    this.documents = documents;
    this.names = names;
  }

  /**
   * All meetings of a body, cancelled ones among them.
   *
   * @throws Refusal (in the answer) {@code UNKNOWN_BODY}
   */
  public Mono<CalendarFile> ofBody(String bodyId) {
    return documents
        .findById(bodyId, CalendarBody.class)
        .switchIfEmpty(unknown(CalendarRefusal.UNKNOWN_BODY, "bodyId", "body"))
        .flatMap(
            body ->
                Mono.zip(meetings(Criteria.where("bodyId").is(bodyId)), names.of(Set.of(bodyId))))
        .map(
            found -> {
              var entries = new Entries(found.getT2());
              return feed(
                  entries.name(bodyId), found.getT1().stream().map(meeting -> entries.of(meeting)));
            });
  }

  /**
   * The meetings to which a person is to come or was to come, cancelled ones among them.
   *
   * @throws Refusal (in the answer) {@code UNKNOWN_PERSON}
   */
  public Mono<CalendarFile> ofPerson(String personId) {
    return documents
        .findById(personId, CalendarPerson.class)
        .switchIfEmpty(unknown(CalendarRefusal.UNKNOWN_PERSON, "personId", "person"))
        .flatMap(
            person ->
                documents
                    .find(
                        Query.query(Criteria.where("terms.personId").is(personId)),
                        CalendarBody.class)
                    .collectMap(CalendarBody::id))
        .flatMap(bodies -> ofPerson(personId, bodies));
  }

  private Mono<CalendarFile> ofPerson(String personId, Map<String, CalendarBody> bodies) {
    return meetings(
            new Criteria()
                .orOperator(
                    Criteria.where("bodyId").in(bodies.keySet()),
                    Criteria.where("guests.personId").is(personId)))
        .map(
            all ->
                all.stream()
                    .filter(m -> Invited.ids(m, bodies.get(m.bodyId())).containsKey(personId))
                    .toList())
        .flatMap(
            meetings ->
                names
                    .of(idsOf(personId, meetings))
                    .map(Entries::new)
                    .map(
                        entries ->
                            feed(
                                entries.name(personId),
                                meetings.stream().map(meeting -> entries.of(meeting, personId)))));
  }

  private static Set<String> idsOf(String personId, List<CalendarMeeting> meetings) {
    return Stream.concat(Stream.of(personId), meetings.stream().map(CalendarMeeting::bodyId))
        .collect(toSet());
  }

  private static CalendarFile feed(String name, Stream<Entry> entries) {
    return new CalendarFile(Method.PUBLISH, name, entries.toList());
  }

  private Mono<List<CalendarMeeting>> meetings(Criteria which) {
    return documents.find(Query.query(which), CalendarMeeting.class).collectSortedList(BY_DATE);
  }

  static <T> Mono<T> unknown(CalendarRefusal code, String field, String what) {
    return Mono.error(() -> new Refusal(code, field, "There is no such " + what + "."));
  }
}
