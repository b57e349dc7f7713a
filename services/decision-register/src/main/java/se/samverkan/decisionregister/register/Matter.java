package se.samverkan.decisionregister.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import se.samverkan.decisionregister.SearchText;
import se.samverkan.events.decisions.MatterOpened;

/**
 * A matter and where it was taken up.
 *
 * @param openedBy the body that opened it
 * @param earlierTitles what it was called before it was renamed, the first first
 * @param openedOn the first day on which something came of it
 * @param bodyIds every body that has had to do with it, or was asked to
 * @param lastOn the last day on which something came of it
 * @param searched all titles it has had, folded for searching; not those of items, which may be
 *     confidential where the matter is not
 * @param mergedInto the matter that it became a part of
 */
@Document("matters")
public record Matter(
    String id,
    String openedBy,
    String title,
    List<String> earlierTitles,
    LocalDate openedOn,
    List<TakenUp> takenUp,
    List<String> bodyIds,
    LocalDate lastOn,
    String searched,
    List<Happening> happenings,
    MatterState state,
    @Indexed @Nullable String mergedInto,
    Recorded recorded) {
  public Matter {
    earlierTitles = List.copyOf(earlierTitles);
    takenUp = List.copyOf(takenUp);
    bodyIds = List.copyOf(bodyIds);
    happenings = List.copyOf(happenings);
  }

  static Matter of(MatterOpened event, Recorded by) {
    return new Matter(
        event.matterId(),
        event.bodyId(),
        event.title(),
        List.of(),
        event.openedOn(),
        List.of(),
        List.of(event.bodyId()),
        event.openedOn(),
        SearchText.of(event.title()),
        List.of(),
        MatterState.OPEN,
        null,
        by);
  }

  /** An item is taken up once; what is said of it last holds. */
  Matter takenUp(TakenUp now) {
    return with(
        title,
        earlierTitles,
        Stream.concat(
                takenUp.stream().filter(earlier -> !earlier.itemId().equals(now.itemId())),
                Stream.of(now))
            .toList(),
        happenings);
  }

  /** Under another title; the earlier ones are still found. */
  Matter renamed(String now) {
    return title.equals(now)
        ? this
        : with(
            now,
            Stream.concat(earlierTitles.stream(), Stream.of(title)).distinct().toList(),
            takenUp,
            happenings);
  }

  Matter with(Happening happening) {
    return with(
        title,
        earlierTitles,
        takenUp,
        Stream.concat(happenings.stream(), Stream.of(happening)).distinct().toList());
  }

  Matter in(MatterState now) {
    return in(now, mergedInto);
  }

  Matter mergedInto(String matterId) {
    return in(MatterState.MERGED, matterId);
  }

  private Matter in(MatterState now, @Nullable String into) {
    return new Matter(
        id,
        openedBy,
        title,
        earlierTitles,
        openedOn,
        takenUp,
        bodyIds,
        lastOn,
        searched,
        happenings,
        now,
        into,
        recorded);
  }

  private Matter with(
      String called, List<String> before, List<TakenUp> items, List<Happening> happened) {
    Stream<String> putForwardTo =
        happened.stream()
            .filter(happening -> happening.kind() == Happening.Kind.PUT_FORWARD)
            .map(Happening::bodyId)
            .filter(Objects::nonNull)
            .map(String::valueOf);
    return new Matter(
        id,
        openedBy,
        called,
        before,
        items.stream().map(TakenUp::on).reduce(openedOn, (a, b) -> a.isBefore(b) ? a : b),
        items,
        Stream.of(Stream.of(openedBy), items.stream().map(TakenUp::bodyId), putForwardTo)
            .flatMap(bodies -> bodies)
            .distinct()
            .toList(),
        items.stream().map(TakenUp::on).reduce(openedOn, (a, b) -> a.isAfter(b) ? a : b),
        SearchText.of(
            Stream.concat(Stream.of(called), before.stream()).distinct().toArray(String[]::new)),
        happened,
        state,
        mergedInto,
        recorded);
  }
}
