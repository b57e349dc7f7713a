package se.samverkan.followups.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import se.samverkan.followups.FollowUpStatus;

/** What the database is asked. */
final class Conditions {

  private static final String STATUS = "outcome.status";
  private static final String DUE = "due.sortedBy";

  private Conditions() {}

  static Query query(FollowUpFilter filter, AskedStatus status, LocalDate today) {
    return new Query(of(filter, status, today));
  }

  static Criteria of(FollowUpFilter filter, AskedStatus status, LocalDate today) {
    List<Criteria> all = new ArrayList<>();
    if (filter.bodyId() != null) {
      all.add(Criteria.where("bodyId").is(filter.bodyId()));
    }
    if (filter.organisationId() != null) {
      all.add(Criteria.where("task.assignees.organisationId").is(filter.organisationId()));
    }
    if (filter.personId() != null) {
      all.add(Criteria.where("task.assignees.reference").is(filter.personId()));
    }
    if (filter.dueBefore() != null) {
      all.add(Criteria.where(DUE).lt(filter.dueBefore()));
    }
    if (filter.awaiting() != null) {
      all.add(Criteria.where("awaiting").is(filter.awaiting()));
    }
    if (filter.text() != null) {
      all.add(Criteria.where("searched").regex(Pattern.quote(filter.text())));
    }
    switch (status) {
      case OPEN -> all.add(Criteria.where(STATUS).is(FollowUpStatus.OPEN));
      case OVERDUE -> {
        all.add(Criteria.where(STATUS).is(FollowUpStatus.OPEN));
        all.add(Criteria.where(DUE).lt(today));
      }
      case DONE -> all.add(Criteria.where(STATUS).is(FollowUpStatus.DONE));
      case DROPPED -> all.add(Criteria.where(STATUS).is(FollowUpStatus.DROPPED));
      case ALL -> {}
    }
    return all.isEmpty() ? new Criteria() : new Criteria().andOperator(all);
  }
}
