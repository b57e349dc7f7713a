package se.samverkan.annualreports.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import se.samverkan.events.meetings.Attendance;

/**
 * A meeting, who took part, and its items.
 *
 * @param year that of its date
 * @param cancelledBecause null unless it is cancelled
 */
@Document("annual-report-meetings")
@CompoundIndex(def = "{'bodyId': 1, 'year': 1}")
public record MeetingFacts(
    String id,
    String bodyId,
    int year,
    Sitting sitting,
    MeetingState state,
    @Nullable String cancelledBecause,
    List<Attendance> attendance,
    List<ItemFacts> items,
    List<Correction> corrections,
    Source source) {
  public MeetingFacts {
    attendance = List.copyOf(attendance);
    items = List.copyOf(items);
    corrections = List.copyOf(corrections);
  }

  static MeetingFacts first(
      String id, String bodyId, Sitting sitting, MeetingState state, Source source) {
    return new MeetingFacts(
        id,
        bodyId,
        sitting.date().getYear(),
        sitting,
        state,
        null,
        List.of(),
        List.of(),
        List.of(),
        source);
  }

  MeetingFacts on(Sitting now) {
    return new MeetingFacts(
        id,
        bodyId,
        now.date().getYear(),
        now,
        state,
        cancelledBecause,
        attendance,
        items,
        corrections,
        source);
  }

  MeetingFacts in(MeetingState newState, @Nullable String because) {
    return new MeetingFacts(
        id, bodyId, year, sitting, newState, because, attendance, items, corrections, source);
  }

  MeetingFacts with(Attendance one) {
    var all = new ArrayList<>(without(one.personId()).attendance);
    all.add(one);
    return new MeetingFacts(
        id, bodyId, year, sitting, state, cancelledBecause, all, items, corrections, source);
  }

  MeetingFacts without(String personId) {
    var others = attendance.stream().filter(a -> !a.personId().equals(personId)).toList();
    return new MeetingFacts(
        id, bodyId, year, sitting, state, cancelledBecause, others, items, corrections, source);
  }

  MeetingFacts with(ItemFacts item) {
    var all = new ArrayList<>(items);
    all.removeIf(other -> other.itemId().equals(item.itemId()));
    all.add(item);
    return withItems(all);
  }

  MeetingFacts item(String itemId, UnaryOperator<ItemFacts> change) {
    return withItems(
        items.stream().map(i -> i.itemId().equals(itemId) ? change.apply(i) : i).toList());
  }

  MeetingFacts with(Correction correction) {
    return new MeetingFacts(
        id,
        bodyId,
        year,
        sitting,
        state,
        cancelledBecause,
        attendance,
        items,
        correction.addedTo(corrections),
        source);
  }

  private MeetingFacts withItems(List<ItemFacts> all) {
    return new MeetingFacts(
        id, bodyId, year, sitting, state, cancelledBecause, attendance, all, corrections, source);
  }
}
