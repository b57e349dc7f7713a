package se.samverkan.application.documents;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.agendas.Named;
import se.samverkan.agendas.agenda.Move;
import se.samverkan.agendas.bodies.BodyOnDate;
import se.samverkan.agendas.bodies.Member;
import se.samverkan.agendas.bodies.Representative;
import se.samverkan.agendas.meetings.CancellationShown;
import se.samverkan.agendas.meetings.GuestShown;
import se.samverkan.agendas.meetings.MeetingAgenda;
import se.samverkan.agendas.meetings.MeetingSummary;
import se.samverkan.agendas.meetings.PaperShown;
import se.samverkan.documents.content.Block;
import se.samverkan.documents.content.Bullets;
import se.samverkan.documents.content.Document;
import se.samverkan.documents.content.Heading;
import se.samverkan.documents.content.Paragraph;
import se.samverkan.documents.content.Table;
import se.samverkan.documents.content.Table.Column;
import se.samverkan.documents.content.Text;

/**
 * The call to a meeting, with its agenda.
 *
 * @param body as it is on the day of the meeting
 */
record AgendaDocument(MeetingAgenda agenda, BodyOnDate body, Wording words) {

  Document document() {
    MeetingSummary meeting = agenda.meeting();
    List<Block> blocks = new ArrayList<>();
    blocks.add(Paragraph.subtitle(MeetingFacts.occasion(meeting, words)));
    blocks.addAll(notices());
    blocks.add(new MeetingFacts(agenda, words).facts());
    blocks.addAll(Lines.paragraphs(agenda.note()));
    blocks.add(new Heading(2, words.of("Dagordning", "Agenda")));
    if (agenda.items().isEmpty()) {
      blocks.add(Paragraph.of(words.of("Inga punkter är anmälda.", "There are no items as yet.")));
    }
    agenda.items().forEach(item -> blocks.addAll(new AgendaItemBlocks(item, words).blocks()));
    blocks.addAll(papers());
    blocks.addAll(guests());
    blocks.addAll(called());
    return new Document(
        words.locale(),
        words.of("Kallelse", "Notice of meeting"),
        meeting.body().name(),
        meeting.date(),
        words.page(),
        blocks);
  }

  private List<Block> notices() {
    List<Block> notices = new ArrayList<>();
    CancellationShown cancellation = agenda.cancellation();
    if (cancellation != null) {
      notices.add(
          marked(
              words.of("Mötet är inställt.", "The meeting is cancelled."), cancellation.reason()));
    }
    if (agenda.meeting().tentative()) {
      notices.add(
          marked(
              words.of("Preliminärt.", "Tentative."),
              words.of(
                  "Datumet gäller först när det har bekräftats.",
                  "The date holds only when it has been confirmed.")));
    }
    for (Move move : agenda.moves()) {
      notices.add(
          marked(
              words.of("Mötet är flyttat", "The meeting has been moved"),
              words.of("från ", "from ")
                  + Lines.joined(
                      words.date(move.previousDate()),
                      words.hours(move.previousStart(), move.previousEnd()),
                      move.previousPlace())
                  + ": "
                  + move.reason()));
    }
    return notices;
  }

  private static Paragraph marked(String strong, String rest) {
    return Paragraph.marked(Text.led(strong, rest));
  }

  private List<Block> papers() {
    List<Text> titles =
        agenda.papers().stream()
            .filter(paper -> paper.withdrawnOn() == null)
            .map(PaperShown::title)
            .map(Text::of)
            .toList();
    return titles.isEmpty()
        ? List.of()
        : List.of(
            new Heading(2, words.of("Handlingar till mötet", "Papers for the meeting")),
            Bullets.of(titles));
  }

  private List<Block> guests() {
    List<List<Text>> rows =
        agenda.guests().stream()
            .filter(guest -> guest.withdrawnOn() == null)
            .map(this::guest)
            .toList();
    return rows.isEmpty()
        ? List.of()
        : List.of(
            new Heading(2, words.of("Gäster", "Guests")),
            new Table(
                "",
                List.of(
                    Column.text(words.of("Vem", "Who"), 30),
                    Column.text(words.of("Ärende", "Purpose"), 34),
                    Column.text(words.of("Punkt", "Item"), 12),
                    Column.text(words.of("Tid", "Time"), 24)),
                rows));
  }

  private List<Text> guest(GuestShown guest) {
    String hours = words.hours(guest.from(), guest.to());
    String proposed = words.of(" (föreslagen)", " (proposed)");
    return Lines.row(
        Lines.joined(name(guest.person()), name(guest.organisation())),
        guest.purpose() == null ? "" : guest.purpose(),
        String.join(", ", guest.items()),
        hours.isEmpty() || guest.agreedOn() != null ? hours : hours + proposed);
  }

  private List<Block> called() {
    List<List<Text>> rows = body.members().stream().map(this::member).toList();
    return rows.isEmpty()
        ? List.of()
        : List.of(
            new Heading(2, words.of("Kallade", "Called to the meeting")),
            new Table(
                "",
                List.of(
                    Column.text(words.of("Organisation", "Organisation"), 34),
                    Column.text(words.of("Ledamöter", "Representatives"), 33),
                    Column.text(words.of("Ersättare", "Substitutes"), 33)),
                rows));
  }

  private List<Text> member(Member member) {
    return Lines.row(
        member.organisation().name(), names(member.representatives()), names(member.substitutes()));
  }

  private static String names(List<Representative> persons) {
    return Lines.joined(persons.stream().map(each -> each.person().name()));
  }

  private static @Nullable String name(@Nullable Named named) {
    return named == null ? null : named.name();
  }
}
