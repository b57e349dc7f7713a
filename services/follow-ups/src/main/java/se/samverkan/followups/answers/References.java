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
    Stream<AssignedTo> others =
        followUp.course().stream()
            .flatMap(step -> Stream.concat(step.assignees().stream(), step.before().stream()));
    return Stream.of(
            Stream.of(followUp.bodyId()),
            Stream.ofNullable(followUp.given().matterId()),
            Stream.concat(followUp.task().assignees().stream(), others)
                .map(References::named)
                .flatMap(Collection::stream))
        .flatMap(ids -> ids);
  }

  private static Collection<String> named(AssignedTo assignee) {
    Stream<String> reference =
        assignee.kind() == AssigneeKind.ROLE ? Stream.of() : Stream.of(assignee.reference());
    return Stream.concat(reference, Stream.ofNullable(assignee.organisationId())).toList();
  }

  private static Stream<String> meetings(FollowUp followUp) {
    return Stream.concat(
        Stream.ofNullable(followUp.given().meetingId()),
        followUp.course().stream().flatMap(step -> Stream.ofNullable(step.meetingId())));
  }

  private static Stream<String> items(FollowUp followUp) {
    return Stream.concat(
        Stream.ofNullable(followUp.given().itemId()),
        followUp.course().stream().flatMap(step -> Stream.ofNullable(step.itemId())));
  }

  private static Stream<String> decisions(FollowUp followUp) {
    return Stream.concat(
        Stream.ofNullable(followUp.given().decisionId()),
        followUp.course().stream().flatMap(step -> Stream.ofNullable(step.decisionId())));
  }

  private static Set<String> ids(Stream<String> ids) {
    return ids.filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
  }
}
