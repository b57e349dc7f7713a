package se.samverkan.application.pages;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.agendas.Named;
import se.samverkan.agendas.meetings.CommentShown;
import se.samverkan.agendas.meetings.MeetingAgenda;
import se.samverkan.agendas.meetings.MinutesOfMeeting;

/**
 * What was said of drafted minutes, by item, and in whose name somebody may say more.
 *
 * @param authors empty where whoever looks may say nothing, or nothing may be said any more
 */
record CommentsOnMinutes(Map<String, List<CommentShown>> byItem, List<Named> authors) {

  CommentsOnMinutes {
    byItem = Map.copyOf(byItem);
    authors = List.copyOf(authors);
  }

  static CommentsOnMinutes of(MeetingAgenda agenda, MinutesOfMeeting minutes, Viewer viewer) {
    boolean draft =
        minutes.current() != null && minutes.lockedOn() == null && agenda.adjustedOn() == null;
    return new CommentsOnMinutes(
        minutes.comments().stream().collect(Collectors.groupingBy(CommentShown::itemId)),
        draft
            ? Stream.concat(agenda.adjusters().stream(), Stream.ofNullable(agenda.secretary()))
                .distinct()
                .filter(each -> viewer.actsFor(each.id()))
                .toList()
            : List.of());
  }

  /** On an item, in the order in which they were made. */
  public List<CommentShown> of(String itemId) {
    return Objects.requireNonNullElse(byItem.get(itemId), List.of());
  }

  public long all() {
    return byItem.values().stream().mapToLong(List::size).sum();
  }

  /** How many nobody has answered yet. */
  public long open() {
    return byItem.values().stream()
        .flatMap(List::stream)
        .filter(comment -> comment.answer() == null)
        .count();
  }
}
