package se.samverkan.application.minutesimports;

import java.time.Duration;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.samverkan.platform.commands.Commands;
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
  private final KnownMeetings meetings;
  private final ReadModels readModels;

  Linking(Commands commands, KnownMeetings meetings, ReadModels readModels) {
    this.commands = commands;
    this.meetings = meetings;
    this.readModels = readModels;
  }

  /** Links the meetings of the body between the dates, and those around them. */
  void link(String bodyId, LocalDate first, LocalDate last, Importer importer) {
    if (!readModels.awaitCaughtUp(PATIENCE)) {
      throw new IllegalStateException("the read models lag behind the import");
    }
    LinksAcrossMeetings links =
        new LinksAcrossMeetings(meetings.of(bodyId, first.minusDays(DAYS), last.plusDays(DAYS)));
    for (Link link : links.all()) {
      try {
        new Sender(commands, importer, link.document()).send(link.command(), link.line());
      } catch (Refusal e) {
        LOG.info("A link between meetings was not recorded: {}", e.sentence());
      }
    }
  }
}
