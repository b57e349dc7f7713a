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
import se.samverkan.platform.commands.Commands;
import se.samverkan.platform.readmodels.Page;
import se.samverkan.platform.readmodels.Paging;
import se.samverkan.platform.readmodels.ReadModels;
import se.samverkan.platform.refusals.Refusal;

/** Records what the meetings of a body say about each other once documents of it are recorded. */
@Component
final class Linking {

  private static final Logger LOG = LoggerFactory.getLogger(Linking.class);

  /** How far apart meetings are that speak of each other. */
  private static final int DAYS = 400;

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Commands commands;
  private final Agendas agendas;
  private final ReadModels readModels;

  Linking(Commands commands, Agendas agendas, ReadModels readModels) {
    this.commands = commands;
    this.agendas = agendas;
    this.readModels = readModels;
  }

  /** Links the meetings of the body between the dates, and those around them. */
  void link(String bodyId, LocalDate first, LocalDate last, Importer importer) {
    readModels.awaitCaughtUp(PATIENCE);
    for (Link link : new LinksAcrossMeetings(around(bodyId, first, last)).all()) {
      try {
        new Sender(commands, importer, link.document()).send(link.command(), link.line());
      } catch (Refusal e) {
        LOG.info("A link between meetings was not recorded: {}", e.sentence());
      }
    }
  }

  private List<MeetingAgenda> around(String bodyId, LocalDate first, LocalDate last) {
    MeetingFilter filter =
        new MeetingFilter(bodyId, null, first.minusDays(DAYS), last.plusDays(DAYS), null);
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
