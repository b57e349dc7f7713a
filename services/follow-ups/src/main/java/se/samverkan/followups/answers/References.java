package se.samverkan.followups.answers;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.events.assignments.AssigneeKind;
import se.samverkan.followups.AssignedTo;
import se.samverkan.followups.FollowUp;

/** The ids of what assignments refer to. */
record References(
    Set<String> named, Set<String> meetings, Set<String> items, Set<String> decisions) {

  static References of(List<FollowUp> followUps) {
    return new References(
        ids(followUps.stream().flatMap(References::named)),
        ids(followUps.stream().flatMap(References::meetings)),
        ids(followUps.stream().flatMap(References::items)),
        ids(followUps.stream().flatMap(References::decisions)));
  }

  private static Stream<String> named(FollowUp followUp) {
    return Stream.concat(
        Stream.of(followUp.bodyId()),
        followUp.task().assignees().stream().map(References::named).flatMap(Collection::stream));
  }

  private static Collection<String> named(AssignedTo assignee) {
    Stream<String> reference =
        assignee.kind() == AssigneeKind.ROLE ? Stream.of() : Stream.of(assignee.reference());
    return Stream.concat(reference, Stream.ofNullable(assignee.organisationId())).toList();
  }

  private static Stream<String> meetings(FollowUp followUp) {
    var reported = followUp.outcome().reported();
    return Stream.concat(
        Stream.of(followUp.given().meetingId()),
        reported == null ? Stream.of() : Stream.ofNullable(reported.meetingId()));
  }

  private static Stream<String> items(FollowUp followUp) {
    var reported = followUp.outcome().reported();
    return Stream.concat(
        Stream.of(followUp.given().itemId()),
        reported == null ? Stream.of() : Stream.ofNullable(reported.itemId()));
  }

  private static Stream<String> decisions(FollowUp followUp) {
    var dropped = followUp.outcome().dropped();
    return Stream.concat(
        Stream.ofNullable(followUp.given().decisionId()),
        dropped == null ? Stream.of() : Stream.ofNullable(dropped.decisionId()));
  }

  private static Set<String> ids(Stream<String> ids) {
    return ids.filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
  }
}
