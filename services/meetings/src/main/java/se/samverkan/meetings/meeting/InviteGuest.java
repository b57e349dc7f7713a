package se.samverkan.meetings.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.GuestInvited;
import se.samverkan.meetings.references.OrganisationId;
import se.samverkan.meetings.references.PersonId;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.platform.texts.PlainText;

/** Invites a person or an organisation to a meeting, for some items or a time of it. */
public record InviteGuest(
    @TargetAggregateIdentifier MeetingId meetingId,
    GuestId guestId,
    @Nullable PersonId personId,
    @Nullable OrganisationId organisationId,
    @Nullable String purpose,
    List<ItemId> itemIds,
    @Nullable LocalTime from,
    @Nullable LocalTime to,
    LocalDate invitedOn)
    implements MeetingCommand {

  public InviteGuest {
    purpose = PlainText.optional("purpose", purpose, PlainText.PASSAGE);
    itemIds = itemIds.stream().distinct().toList();
    Rule.require(
        new That(
            personId != null || organisationId != null,
            PapersRefusal.GUEST_UNNAMED,
            "personId",
            "A guest is a person or an organisation."),
        AgreeGuestTime.inOrder(from, to));
  }

  GuestInvited event() {
    return new GuestInvited(
        meetingId.value(),
        guestId.value(),
        personId == null ? null : personId.value(),
        organisationId == null ? null : organisationId.value(),
        purpose,
        itemIds.stream().map(ItemId::value).toList(),
        from,
        to,
        invitedOn);
  }
}
