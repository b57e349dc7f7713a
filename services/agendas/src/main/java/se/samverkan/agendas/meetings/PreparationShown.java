package se.samverkan.agendas.meetings;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.agendas.agenda.Agenda;
import se.samverkan.agendas.agenda.AgendaItem;
import se.samverkan.agendas.agenda.Cancellation;
import se.samverkan.agendas.agenda.Paper;
import se.samverkan.agendas.agenda.Preparation;

/** How what goes with an agenda is shown. */
record PreparationShown(Agenda agenda) {

  /** The ids of all who are shown by name. */
  static Set<String> ids(Agenda agenda) {
    Preparation preparation = agenda.preparation();
    Set<String> ids = new HashSet<>();
    preparation.arrangement().told().forEach(told -> ids.addAll(told.personIds()));
    Cancellation cancellation = agenda.cancellation();
    Stream.of(
            preparation.guests().stream().map(guest -> guest.personId()),
            preparation.guests().stream().map(guest -> guest.organisationId()),
            preparation.session().comings().stream().map(coming -> coming.personId()),
            preparation.session().comings().stream().map(coming -> coming.organisationId()),
            preparation.arrangement().announced().stream().map(each -> each.personId()),
            preparation.arrangement().announced().stream().map(each -> each.organisationId()),
            Stream.ofNullable(cancellation).map(Cancellation::decisionId))
        .flatMap(each -> each)
        .flatMap(Stream::ofNullable)
        .forEach(ids::add);
    return ids;
  }

  ArrangementShown arrangement(Map<String, String> names) {
    Preparation preparation = agenda.preparation();
    Map<String, String> titles =
        preparation.papers().stream().collect(Collectors.toMap(Paper::paperId, Paper::title));
    return new ArrangementShown(
        preparation.arrangement().agendaOpen(),
        preparation.arrangement().places(),
        preparation.arrangement().told().stream()
            .map(told -> ToldShown.of(told, titles, names))
            .toList(),
        preparation.arrangement().announced().stream()
            .map(each -> AnnouncedShown.of(each, names))
            .toList());
  }

  SessionShown session(Map<String, String> names) {
    return SessionShown.of(agenda.preparation().session(), numbers(), names);
  }

  List<GuestShown> guests(Map<String, String> names) {
    return agenda.preparation().guests().stream()
        .map(guest -> GuestShown.of(guest, numbers(), names))
        .toList();
  }

  List<PaperShown> papers(Predicate<@Nullable String> item) {
    return agenda.preparation().papers().stream()
        .filter(paper -> item.test(paper.itemId()))
        .map(PaperShown::of)
        .toList();
  }

  private Map<String, String> numbers() {
    return agenda.items().stream()
        .collect(Collectors.toMap(AgendaItem::itemId, AgendaItem::number));
  }
}
