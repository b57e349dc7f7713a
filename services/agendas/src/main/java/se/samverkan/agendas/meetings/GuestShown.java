package se.samverkan.agendas.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkan.agendas.Named;
import se.samverkan.agendas.agenda.Guest;
import se.samverkan.agendas.agenda.Paper;
import se.samverkan.agendas.agenda.Recorded;

/**
 * Somebody invited to a meeting.
 *
 * @param items the numbers of the items that the guest comes for; empty when not for certain ones
 * @param agreedOn when the time was agreed; null while it is only proposed
 */
public record GuestShown(
    String id,
    @Nullable Named person,
    @Nullable Named organisation,
    @Nullable String purpose,
    List<String> items,
    @Nullable LocalTime from,
    @Nullable LocalTime to,
    LocalDate invitedOn,
    @Nullable LocalDate agreedOn,
    @Nullable LocalDate withdrawnOn,
    @Nullable String withdrawnReason,
    Recorded recorded) {

  public GuestShown {
    items = List.copyOf(items);
  }

  static GuestShown of(Guest guest, Map<String, String> numbers, Map<String, String> names) {
    Paper.Withdrawn withdrawn = guest.withdrawn();
    return new GuestShown(
        guest.guestId(),
        Named.orNull(guest.personId(), names),
        Named.orNull(guest.organisationId(), names),
        guest.purpose(),
        guest.itemIds().stream().map(id -> numbers.getOrDefault(id, id)).toList(),
        guest.from(),
        guest.to(),
        guest.invitedOn(),
        guest.agreedOn(),
        withdrawn == null ? null : withdrawn.on(),
        withdrawn == null ? null : withdrawn.reason(),
        guest.recorded());
  }
}
