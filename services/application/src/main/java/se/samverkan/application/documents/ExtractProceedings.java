package se.samverkan.application.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.samverkan.agendas.Named;
import se.samverkan.agendas.meetings.MeetingAgenda;
import se.samverkan.agendas.meetings.Participant;
import se.samverkan.decisionregister.decisions.ProceedingsShown;
import se.samverkan.documents.content.Block;
import se.samverkan.documents.content.Bullets;
import se.samverkan.documents.content.Heading;
import se.samverkan.documents.content.Table;
import se.samverkan.documents.content.Table.Column;
import se.samverkan.documents.content.Text;
import se.samverkan.events.decisions.CirculationAnswer;
import se.samverkan.events.meetings.AttendanceStatus;

/** Who took part in a decision, and what was proposed, voted and reserved before it was made. */
record ExtractProceedings(DecisionExtract extract, Wording words) {

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.addAll(tookPart());
    List<Text> before = before(extract.decision().proceedings());
    if (!before.isEmpty()) {
      blocks.add(
          new Heading(
              2,
              words.of("Förslag, omröstningar, reservationer", "Proposals, votes, reservations")));
      blocks.add(Bullets.of(before));
    }
    return blocks;
  }

  private List<Block> tookPart() {
    MeetingAgenda agenda = extract.agenda();
    if (agenda == null) {
      return answers();
    }
    List<Participant> present =
        agenda.attendance().stream()
            .filter(each -> each.status() == AttendanceStatus.PRESENT)
            .filter(this::wasThere)
            .toList();
    if (present.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Heading(2, words.of("Deltog i beslutet", "Took part in the decision")),
        new MeetingFacts(agenda, words).facts(),
        table(
            words.of("Organisation", "Organisation"),
            words.of("Deltog som", "Took part as"),
            present.stream()
                .map(
                    each ->
                        Lines.row(
                            each.person().name(),
                            name(each.organisation()),
                            Lines.joined(
                                each.role(),
                                new Terms(words).of(each.capacity()),
                                each.remote() ? words.of("på distans", "remote") : null)))
                .toList()));
  }

  /** Somebody who was there for some items only took part in what was decided under those. */
  private boolean wasThere(Participant each) {
    var at = extract.decision().decidedAt();
    return each.items().isEmpty() || at == null || each.items().contains(at.itemNumber());
  }

  private List<Block> answers() {
    List<ProceedingsShown.Answer> answers = extract.decision().proceedings().answers();
    return answers.isEmpty()
        ? List.of()
        : List.of(
            new Heading(2, words.of("Deltog i beslutet", "Took part in the decision")),
            table(
                words.of("Svar", "Answer"),
                words.of("Datum", "Date"),
                answers.stream()
                    .map(
                        each ->
                            Lines.row(
                                each.organisation().name(),
                                Lines.joined(answer(each.answer()), each.text()),
                                words.date(each.on())))
                    .toList()));
  }

  private Table table(String second, String third, List<List<Text>> rows) {
    return new Table(
        "",
        List.of(
            Column.text(words.of("Namn", "Name"), 34),
            Column.text(second, 33),
            Column.text(third, 33)),
        rows);
  }

  private List<Text> before(ProceedingsShown from) {
    List<Text> lines = new ArrayList<>();
    from.proposals()
        .forEach(
            each ->
                lines.add(
                    Text.led(
                        words.of("Förslag", "Proposal") + " " + words.date(each.madeOn()) + ":",
                        each.text())));
    from.votes()
        .forEach(
            each ->
                lines.add(
                    Text.led(
                        words.of("Omröstning", "Vote") + ":",
                        words
                            .of("%d ja, %d nej, %d avstod", "%d yes, %d no, %d abstained")
                            .formatted(each.yes(), each.no(), each.abstained()))));
    from.reservations()
        .forEach(
            each ->
                lines.add(
                    Text.led(
                        words.of("Reservation:", "Reservation:"),
                        Objects.requireNonNullElse(each.text(), "–"))));
    return lines;
  }

  private String answer(CirculationAnswer answer) {
    return switch (answer) {
      case IN_FAVOUR -> words.of("för", "in favour");
      case AGAINST -> words.of("emot", "against");
      case ABSTAINS -> words.of("avstår", "abstains");
      case WANTS_A_MEETING -> words.of("vill ta det på ett möte", "wants a meeting");
    };
  }

  private static String name(@org.jspecify.annotations.Nullable Named organisation) {
    return organisation == null ? "–" : organisation.name();
  }
}
