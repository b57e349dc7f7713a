package se.samverkan.assignments.automations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an automation keeps under the id of an assignment, its due, or of a body, its meetings. */
public interface Kept {

  @Nullable TiedDue due();

  List<MeetingDay> meetings();
}
