package se.samverkan.decisionregister.register;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.mapping.Document;
import se.samverkan.decisionregister.SearchText;
import se.samverkan.events.decisions.MatterOpened;

/**
 * A matter and where it was taken up.
 *
 * @param openedBy the body that opened it
 * @param bodyIds every body that has had to do with it
 * @param lastOn the last day on which something came of it
 * @param searched all titles it has had, folded for searching
 */
@Document("matters")
public record Matter(
    String id,
    String openedBy,
    String title,
    LocalDate openedOn,
    List<TakenUp> takenUp,
    List<String> bodyIds,
    LocalDate lastOn,
    String searched,
    List<Happening> happenings,
    MatterState state,
    Recorded recorded) {
  public Matter {
    takenUp = List.copyOf(takenUp);
    bodyIds = List.copyOf(bodyIds);
    happenings = List.copyOf(happenings);
  }

  static Matter of(MatterOpened event, Recorded by) {
    return new Matter(
        event.matterId(),
        event.bodyId(),
        event.title(),
        event.openedOn(),
        List.of(),
        List.of(event.bodyId()),
        event.openedOn(),
        SearchText.of(event.title()),
        List.of(),
        MatterState.OPEN,
        by);
  }

  /** An item is taken up once; what is said of it last holds. */
  Matter takenUp(TakenUp now) {
    List<TakenUp> all =
        Stream.concat(
                takenUp.stream().filter(earlier -> !earlier.itemId().equals(now.itemId())),
                Stream.of(now))
            .toList();
    return new Matter(
        id,
        openedBy,
        title,
        openedOn,
        all,
        Stream.concat(Stream.of(openedBy), all.stream().map(TakenUp::bodyId)).distinct().toList(),
        all.stream().map(TakenUp::on).reduce(openedOn, (a, b) -> a.isAfter(b) ? a : b),
        SearchText.of(
            Stream.concat(Stream.of(title), all.stream().map(TakenUp::title))
                .distinct()
                .toArray(String[]::new)),
        happenings,
        state,
        recorded);
  }

  /** Under another title; the earlier ones are still found. */
  Matter renamed(String now) {
    return new Matter(
        id,
        openedBy,
        now,
        openedOn,
        takenUp,
        bodyIds,
        lastOn,
        searched + "\n" + SearchText.of(now),
        happenings,
        state,
        recorded);
  }

  Matter in(MatterState now) {
    return new Matter(
        id,
        openedBy,
        title,
        openedOn,
        takenUp,
        bodyIds,
        lastOn,
        searched,
        happenings,
        now,
        recorded);
  }

  Matter with(Happening happening) {
    List<Happening> all =
        Stream.concat(happenings.stream(), Stream.of(happening)).distinct().toList();
    return new Matter(
        id, openedBy, title, openedOn, takenUp, bodyIds, lastOn, searched, all, state, recorded);
  }
}
