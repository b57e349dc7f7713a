package se.samverkan.calendars.answers;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.samverkan.calendars.CalendarBody;
import se.samverkan.calendars.CalendarMeeting;
import se.samverkan.calendars.MeetingStatus;
import se.samverkan.calendars.icalendar.CalendarFile;
import se.samverkan.calendars.icalendar.Entry;
import se.samverkan.calendars.icalendar.Method;
import se.samverkan.platform.readmodels.Names;
import se.samverkan.platform.refusals.Refusal;

/** Gives out the files that invite to a meeting, say of changes, or call it off. */
@Component
public class MeetingFiles {

  private final ReactiveMongoTemplate documents;
  private final Names names;

  MeetingFiles(ReactiveMongoTemplate documents, Names names) {
    this.documents = documents;
    this.names = names;
  }

  /**
   * The invitation, which with a higher sequence changes an earlier one.
   *
   * @throws Refusal (in the answer) {@code UNKNOWN_MEETING}, {@code MEETING_IS_CANCELLED} or {@code
   *     NOBODY_TO_INVITE}
   */
  public Mono<CalendarFile> invitation(String meetingId) {
    return entry(meetingId)
        .map(
            entry -> {
              if (entry.status() == MeetingStatus.CANCELLED) {
                throw refusal(
                    CalendarRefusal.MEETING_IS_CANCELLED, "A cancelled meeting invites nobody.");
              }
              if (entry.attendees().isEmpty()) {
                throw refusal(
                    CalendarRefusal.NOBODY_TO_INVITE,
                    "Nobody sits in the body on that day, and there is no guest.");
              }
              return file(Method.REQUEST, entry);
            });
  }

  /**
   * The file that calls the meeting off.
   *
   * @throws Refusal (in the answer) {@code UNKNOWN_MEETING} or {@code MEETING_IS_NOT_CANCELLED}
   */
  public Mono<CalendarFile> cancellation(String meetingId) {
    return entry(meetingId)
        .map(
            entry -> {
              if (entry.status() != MeetingStatus.CANCELLED) {
                throw refusal(
                    CalendarRefusal.MEETING_IS_NOT_CANCELLED, "The meeting is not cancelled.");
              }
              return file(Method.CANCEL, entry);
            });
  }

  private Mono<Entry> entry(String meetingId) {
    return documents
        .findById(meetingId, CalendarMeeting.class)
        .switchIfEmpty(Calendars.unknown(CalendarRefusal.UNKNOWN_MEETING, "meetingId", "meeting"))
        .flatMap(
            meeting ->
                documents
                    .findById(meeting.bodyId(), CalendarBody.class)
                    .map(Optional::of)
                    .defaultIfEmpty(Optional.empty())
                    .flatMap(body -> entry(meeting, body)));
  }

  private Mono<Entry> entry(CalendarMeeting meeting, Optional<CalendarBody> body) {
    var invited = Invited.ids(meeting, body.orElse(null));
    return names
        .of(Stream.concat(Stream.of(meeting.bodyId()), invited.keySet().stream()).collect(toSet()))
        .map(found -> new Entries(found).withInvited(meeting, body.orElse(null)));
  }

  private static CalendarFile file(Method method, Entry entry) {
    return new CalendarFile(method, entry.summary(), List.of(entry));
  }

  private static Refusal refusal(CalendarRefusal code, String sentence) {
    return new Refusal(code, "meetingId", sentence);
  }
}
