package se.samverkan.followups.answers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Query;
import se.samverkan.followups.FollowUpStatus;

/**
 * How an assignment stands: no more of it than many are counted and put in order by.
 *
 * @param due the last of all days when it has none
 * @param done when it was reported
 * @param organisations with which it is
 */
record Standing(
    String id,
    String bodyId,
    List<String> organisations,
    FollowUpStatus status,
    LocalDate given,
    LocalDate due,
    @Nullable LocalDate done,
    @Nullable LocalDate dropped) {

  /** By due date, then by the day given. */
  static final Comparator<Standing> BY_DUE =
      Comparator.comparing(Standing::due)
          .thenComparing(Standing::given)
          .thenComparing(Standing::id);

  /** The same query for no more than a standing takes. */
  static Query fieldsOf(Query query) {
    query
        .fields()
        .include("bodyId", "task.assignees.organisationId", "outcome.status")
        .include("given.on", "due.sortedBy", "outcome.reported.on", "outcome.dropped.on");
    return query;
  }

  static Standing of(Document found) {
    return new Standing(
        found.getString("_id"),
        found.getString("bodyId"),
        found.getEmbedded(List.of("task", "assignees"), List.<Document>of()).stream()
            .flatMap(each -> Stream.ofNullable(each.getString("organisationId")))
            .distinct()
            .toList(),
        FollowUpStatus.valueOf(found.getEmbedded(List.of("outcome", "status"), String.class)),
        day(found, "given", "on", LocalDate.EPOCH),
        day(found, "due", "sortedBy", LocalDate.MAX),
        closed(found, "reported"),
        closed(found, "dropped"));
  }

  boolean is(AskedStatus asked, LocalDate today) {
    return switch (asked) {
      case OPEN -> status == FollowUpStatus.OPEN;
      case OVERDUE -> status == FollowUpStatus.OPEN && due.isBefore(today);
      case DONE -> status == FollowUpStatus.DONE;
      case DROPPED -> status == FollowUpStatus.DROPPED;
      case ALL -> true;
    };
  }

  boolean isOpenBefore(LocalDate day) {
    return given.isBefore(day)
        && Stream.of(done, dropped).noneMatch(closed -> closed != null && closed.isBefore(day));
  }

  private static LocalDate day(Document found, String part, String name, LocalDate otherwise) {
    String text = found.getEmbedded(List.of(part, name), String.class);
    return text == null ? otherwise : LocalDate.parse(text);
  }

  private static @Nullable LocalDate closed(Document found, String how) {
    String text = found.getEmbedded(List.of("outcome", how, "on"), String.class);
    return text == null ? null : LocalDate.parse(text);
  }
}
