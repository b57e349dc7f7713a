package se.samverkan.assignments.automations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/** What {@link WhenMeetingCancelledThenChangeDue} keeps. */
@Document("dues-for-cancellations")
@CompoundIndex(def = "{'due.bodyId': 1}")
@CompoundIndex(def = "{'due.due.meetingId': 1}")
public record DuesForCancellations(String id, @Nullable TiedDue due, List<MeetingDay> meetings)
    implements Kept {

  public DuesForCancellations {
    meetings = List.copyOf(meetings);
  }
}
