package se.samverkan.application.minutesimports;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import se.samverkan.agendas.meetings.Agendas;
import se.samverkan.agendas.meetings.MeetingAgenda;
import se.samverkan.agendas.meetings.MeetingFilter;
import se.samverkan.agendas.meetings.MeetingSummary;
import se.samverkan.platform.readmodels.Page;
import se.samverkan.platform.readmodels.Paging;
import se.samverkan.platform.readmodels.ReadModels;
import se.samverkan.platform.refusals.Refusal;

/** Records what the meetings of a body say about each other once a document of it is recorded. */
@Component
final class Linking {

  private static final Logger LOG = LoggerFactory.getLogger(Linking.class);

  /** How far apart meetings are that speak of each other. */
  private static final int DAYS = 400;

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Agendas agendas;
  private final ReadModels readModels;

  Linking(Agendas agendas, ReadModels readModels) {
    this.agendas = agendas;
    this.readModels = readModels;
  }

  /** Links the meetings of the body around the date. */
  void link(String bodyId, LocalDate date, Sender sender) {
    readModels.awaitCaughtUp(PATIENCE);
    for (Object command : new LinksAcrossMeetings(around(bodyId, date)).commands()) {
      try {
        sender.send(command, null);
      } catch (Refusal e) {
        LOG.info("A link between meetings was not recorded: {}", e.sentence());
      }
    }
  }

  private List<MeetingAgenda> around(String bodyId, LocalDate date) {
    MeetingFilter filter =
        new MeetingFilter(bodyId, null, date.minusDays(DAYS), date.plusDays(DAYS), null);
    List<MeetingSummary> found = new ArrayList<>();
    Page<MeetingSummary> page;
    int number = 0;
    do {
      page =
          Objects.requireNonNull(
              agendas.meetings(filter, new Paging(number++, Paging.MOST)).block());
      found.addAll(page.items());
    } while (found.size() < page.total());
    return Objects.requireNonNull(
        Flux.fromIterable(found)
            .concatMap(each -> agendas.agenda(each.id()))
            .collectList()
            .block());
  }
}
