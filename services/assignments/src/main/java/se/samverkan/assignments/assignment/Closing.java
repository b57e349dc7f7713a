package se.samverkan.assignments.assignment;

import org.jspecify.annotations.Nullable;
import se.samverkan.events.assignments.AssignmentDropped;
import se.samverkan.events.assignments.AssignmentReportAccepted;
import se.samverkan.events.assignments.AssignmentReported;
import se.samverkan.events.assignments.AssignmentStruck;

/** How an assignment was closed; one that was reported or dropped may also be struck. */
record Closing(
    @Nullable AssignmentReported reported,
    @Nullable AssignmentReportAccepted accepted,
    @Nullable AssignmentDropped dropped,
    @Nullable AssignmentStruck struck) {

  static final Closing NONE = new Closing(null, null, null, null);

  Closing by(AssignmentReported event) {
    return new Closing(event, accepted, dropped, struck);
  }

  Closing by(AssignmentReportAccepted event) {
    return new Closing(reported, event, dropped, struck);
  }

  Closing by(AssignmentDropped event) {
    return new Closing(reported, accepted, event, struck);
  }

  Closing by(AssignmentStruck event) {
    return new Closing(reported, accepted, dropped, event);
  }

  /** Open again, as what was reported was not enough. */
  Closing sentBack() {
    return new Closing(null, accepted, dropped, struck);
  }
}
