package se.samverkan.meetings.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.events.meetings.GuestHidden;
import se.samverkan.meetings.references.PersonId;
import se.samverkan.platform.texts.PlainText;

/**
 * Leaves the name of somebody who was only a guest out of what is published of a meeting.
 *
 * @param alsoWritten how the minutes write the name besides in full, as the family name alone
 */
public record HideGuest(
    @TargetAggregateIdentifier MeetingId meetingId,
    PersonId personId,
    List<String> alsoWritten,
    LocalDate hiddenOn,
    String reason)
    implements MeetingCommand {

  public HideGuest {
    List<String> written = alsoWritten;
    alsoWritten =
        IntStream.range(0, written.size())
            .mapToObj(
                i -> PlainText.required("alsoWritten[" + i + "]", written.get(i), PlainText.LINE))
            .distinct()
            .toList();
    reason = PlainText.required("reason", reason, PlainText.PASSAGE);
  }

  GuestHidden event(String bodyId) {
    return new GuestHidden(
        meetingId.value(), bodyId, personId.value(), alsoWritten, reason, hiddenOn);
  }
}
