package se.samverkan.meetings.meeting;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.MeetingCalled;
import se.samverkan.events.meetings.MeetingForm;
import se.samverkan.events.meetings.MeetingHeld;
import se.samverkan.events.meetings.MeetingRecordCorrected;
import se.samverkan.events.meetings.Presiding;

/** What is on record of a held meeting and can be corrected. */
record MeetingFacts(
    @Nullable String number,
    @Nullable LocalTime start,
    @Nullable LocalTime end,
    @Nullable String place,
    @Nullable MeetingForm form,
    List<Presiding> presiding,
    @Nullable String secretaryId) {

  /** Number and form come from the call, where there was one. */
  static MeetingFacts of(MeetingHeld held, @Nullable MeetingCalled called) {
    return new MeetingFacts(
        called == null ? null : called.number(),
        held.start(),
        held.end(),
        held.place(),
        called == null ? null : called.form(),
        held.presiding(),
        held.secretaryId());
  }

  static MeetingFacts of(MeetingRecordCorrected event) {
    return new MeetingFacts(
        event.number(),
        event.start(),
        event.end(),
        event.place(),
        event.form(),
        event.presiding(),
        event.secretaryId());
  }

  /** These facts with what the event says of them; it says nothing of number and form. */
  MeetingFacts with(MeetingHeld held) {
    return new MeetingFacts(
        number, held.start(), held.end(), held.place(), form, held.presiding(), held.secretaryId());
  }
}
