package se.samverkan.agendas.agenda;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.GuestInvited;
import se.samverkan.events.meetings.GuestTimeAgreed;
import se.samverkan.events.meetings.GuestWithdrawn;

/**
 * Somebody invited to a meeting.
 *
 * @param itemIds empty when not for certain items
 * @param agreedOn when the time was agreed; null while it is only proposed
 */
public record Guest(
    String guestId,
    @Nullable String personId,
    @Nullable String organisationId,
    @Nullable String purpose,
    List<String> itemIds,
    @Nullable LocalTime from,
    @Nullable LocalTime to,
    LocalDate invitedOn,
    @Nullable LocalDate agreedOn,
    Paper.@Nullable Withdrawn withdrawn,
    Recorded recorded) {

  public Guest {
    itemIds = List.copyOf(itemIds);
  }

  static Guest of(GuestInvited event, Recorded by) {
    return new Guest(
        event.guestId(),
        event.personId(),
        event.organisationId(),
        event.purpose(),
        event.itemIds(),
        event.from(),
        event.to(),
        event.invitedOn(),
        null,
        null,
        by);
  }

  Guest with(GuestTimeAgreed event) {
    return new Guest(
        guestId,
        personId,
        organisationId,
        purpose,
        event.itemIds(),
        event.from(),
        event.to(),
        invitedOn,
        event.agreedOn(),
        withdrawn,
        recorded);
  }

  Guest with(GuestWithdrawn event) {
    return new Guest(
        guestId,
        personId,
        organisationId,
        purpose,
        itemIds,
        from,
        to,
        invitedOn,
        agreedOn,
        new Paper.Withdrawn(event.withdrawnOn(), event.reason()),
        recorded);
  }
}
