package se.samverkan.followups;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A meeting at which assignments are given or due; its body and date are null while it is only
 * referred to.
 *
 * @param stoodFor the persons on its attendance list
 * @param assignmentIds the assignments given at it or tied to it
 */
@Document("follow-up-meetings")
public record KnownMeeting(
    String id,
    @Nullable String bodyId,
    @Nullable LocalDate date,
    @Nullable String number,
    boolean cancelled,
    List<StoodFor> stoodFor,
    List<String> assignmentIds) {
  public KnownMeeting {
    stoodFor = List.copyOf(stoodFor);
    assignmentIds = List.copyOf(assignmentIds);
  }

  /** For which organisation a person took part. */
  public record StoodFor(String personId, @Nullable String organisationId) {}

  static KnownMeeting onlyReferredTo(String id) {
    return new KnownMeeting(id, null, null, null, false, List.of(), List.of());
  }

  KnownMeeting on(String body, LocalDate day, boolean isCancelled) {
    return new KnownMeeting(id, body, day, number, isCancelled, stoodFor, assignmentIds);
  }

  KnownMeeting numbered(@Nullable String newNumber) {
    return new KnownMeeting(id, bodyId, date, newNumber, cancelled, stoodFor, assignmentIds);
  }

  KnownMeeting with(StoodFor attendance) {
    var all = new ArrayList<>(without(attendance.personId()).stoodFor);
    all.add(attendance);
    return new KnownMeeting(id, bodyId, date, number, cancelled, all, assignmentIds);
  }

  KnownMeeting without(String personId) {
    var others = stoodFor.stream().filter(Predicate.not(of(personId))).toList();
    return new KnownMeeting(id, bodyId, date, number, cancelled, others, assignmentIds);
  }

  KnownMeeting withAssignment(String assignmentId) {
    if (assignmentIds.contains(assignmentId)) {
      return this;
    }
    var all = new ArrayList<>(assignmentIds);
    all.add(assignmentId);
    return new KnownMeeting(id, bodyId, date, number, cancelled, stoodFor, all);
  }

  Optional<String> organisationOf(String personId) {
    return stoodFor.stream()
        .filter(of(personId))
        .findFirst()
        .flatMap(found -> Optional.ofNullable(found.organisationId()));
  }

  private static Predicate<StoodFor> of(String personId) {
    return attendance -> attendance.personId().equals(personId);
  }
}
