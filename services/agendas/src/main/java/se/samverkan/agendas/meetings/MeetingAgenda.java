package se.samverkan.agendas.meetings;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.agendas.Named;
import se.samverkan.agendas.agenda.Move;
import se.samverkan.agendas.agenda.Recorded;

/**
 * A meeting with its whole agenda.
 *
 * @param adjustedOn where the minutes say on what day they were adjusted
 * @param papers those of the meeting as such, or of items that are not, or no longer, on the agenda
 * @param decisionsWithoutItem decisions whose item is not, or no longer, on the agenda
 * @param assignmentsWithoutItem assignments whose item is not, or no longer, on the agenda
 * @param moves when it was moved, the earliest move first
 */
public record MeetingAgenda(
    MeetingSummary meeting,
    @Nullable String note,
    ArrangementShown arrangement,
    List<Chair> presiding,
    @Nullable Named secretary,
    List<Named> adjusters,
    @Nullable LocalDate adjustedOn,
    List<Participant> attendance,
    SessionShown session,
    List<GuestShown> guests,
    List<PaperShown> papers,
    List<ItemWithOutcome> items,
    List<DecisionUnderItem> decisionsWithoutItem,
    List<AssignmentUnderItem> assignmentsWithoutItem,
    List<Move> moves,
    @Nullable CancellationShown cancellation,
    Recorded recorded,
    List<CorrectionShown> corrections) {
  public MeetingAgenda {
    presiding = List.copyOf(presiding);
    adjusters = List.copyOf(adjusters);
    attendance = List.copyOf(attendance);
    guests = List.copyOf(guests);
    papers = List.copyOf(papers);
    items = List.copyOf(items);
    decisionsWithoutItem = List.copyOf(decisionsWithoutItem);
    assignmentsWithoutItem = List.copyOf(assignmentsWithoutItem);
    moves = List.copyOf(moves);
    corrections = List.copyOf(corrections);
  }
}
