package se.samverkan.minutesreader.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samverkan.minutesreader.reading.assignments.AssignmentReader;
import se.samverkan.minutesreader.reading.assignments.KnownPersons;
import se.samverkan.minutesreader.reading.attendance.AttendanceList;
import se.samverkan.minutesreader.reading.dates.DateMention;
import se.samverkan.minutesreader.reading.dates.Dates;
import se.samverkan.minutesreader.reading.dates.YearOfMeeting;
import se.samverkan.minutesreader.reading.decisions.DecisionReader;
import se.samverkan.minutesreader.reading.head.Head;
import se.samverkan.minutesreader.reading.head.HeadField;
import se.samverkan.minutesreader.reading.head.LabelKind;
import se.samverkan.minutesreader.reading.head.Letterhead;
import se.samverkan.minutesreader.reading.head.Signatures;
import se.samverkan.minutesreader.reading.head.Title;
import se.samverkan.minutesreader.reading.head.WhenAndWhere;
import se.samverkan.minutesreader.reading.items.ElectedAdjusters;
import se.samverkan.minutesreader.reading.items.Item;
import se.samverkan.minutesreader.reading.items.ItemOutcomes;
import se.samverkan.minutesreader.reading.items.Outline;
import se.samverkan.minutesreader.reading.items.Paragraph;
import se.samverkan.minutesreader.reading.lines.Document;
import se.samverkan.minutesreader.reading.meetings.MeetingPlanReader;
import se.samverkan.minutesreader.reading.meetings.NextMeetingReader;
import se.samverkan.minutesreader.reading.meetings.ReportBackReader;
import se.samverkan.minutesreader.reading.names.Names;
import se.samverkan.minutesreader.reading.result.AgendaItem;
import se.samverkan.minutesreader.reading.result.Assignment;
import se.samverkan.minutesreader.reading.result.Decision;
import se.samverkan.minutesreader.reading.result.NextMeeting;
import se.samverkan.minutesreader.reading.result.Person;
import se.samverkan.minutesreader.reading.result.PlannedMeeting;
import se.samverkan.minutesreader.reading.result.ReportBack;
import se.samverkan.minutesreader.reading.result.Uncertainty;
import se.samverkan.minutesreader.reading.result.UnreadLine;

/** Reads minutes by labels, layout and sentence forms. Keeps no state and never refuses a text. */
public final class MinutesReader {

  public Reading read(MinutesText text) {
    Document document = Document.of(text.lines());
    var uncertain = new ArrayList<Uncertainty>();
    if (text.lines().size() > Document.MOST) {
      uncertain.add(
          new Uncertainty(
              Document.MOST, "the end", "only the first " + Document.MOST + " lines were read"));
    }

    Outline outline = Outline.of(document);
    Title title = Title.in(document, outline.headEnd());
    Head head = Head.read(document, 0, outline.headEnd());
    Letterhead.claim(document, head, outline.headEnd());
    List<Item> items = outline.items(document);
    List<String> numbers = items.stream().map(Item::number).toList();

    var attendance = new AttendanceList(head.attendance());
    List<Person> present = attendance.present(numbers);
    List<Person> absent = attendance.absent();
    uncertain.addAll(attendance.uncertain());

    var whenAndWhere = new WhenAndWhere(head);
    if (title.line() > 0) {
      whenAndWhere.time(document.line(title.line() - 1).text());
    }
    LocalDate date = date(text, head, title, whenAndWhere, uncertain);
    Signatures signatures =
        Signatures.read(document, outline.tail(), document.size(), names(present, absent));
    Officers officers =
        Officers.of(head, attendance.chairs(), present, signatures, ElectedAdjusters.in(items));

    NextMeeting next = nextMeeting(head, items, date);
    var decisionReader = new DecisionReader(date, body(title, head));
    var persons = new KnownPersons(names(present, List.of()), mentioned(items, absent));
    var assignmentReader = new AssignmentReader(persons, date, next == null ? null : next.date());
    var planReader = new MeetingPlanReader(date);
    var reportReader = new ReportBackReader(date);

    var agenda = new ArrayList<AgendaItem>();
    var decisions = new ArrayList<Decision>();
    var assignments = new ArrayList<Assignment>();
    var planned = new ArrayList<PlannedMeeting>();
    var reports = new ArrayList<ReportBack>();
    for (Item item : items) {
      List<Decision> ofItem = decisionReader.read(item);
      decisions.addAll(ofItem);
      assignments.addAll(assignmentReader.read(item));
      planned.addAll(planReader.read(item));
      ReportBack report = reportReader.read(item);
      if (report != null) {
        reports.add(report);
      }
      agenda.add(agendaItem(item, ofItem));
    }
    uncertain.addAll(assignmentReader.uncertain());
    if (outline.counted() && !items.isEmpty()) {
      uncertain.add(
          new Uncertainty(
              agenda.getFirst().line(),
              items.size() + " items",
              "the items have no numbers and were counted"));
    }
    return new Reading(
        text.fileName(),
        body(title, head),
        title.number(),
        date,
        whenAndWhere.start(),
        whenAndWhere.end(),
        whenAndWhere.place(),
        officers.chair(),
        officers.secretary(),
        officers.adjusters(),
        adjustedOn(head, date),
        officers.chairs(),
        present,
        absent,
        agenda,
        decisions,
        assignments,
        planned,
        next,
        reports,
        unread(document),
        uncertain);
  }

  private static @Nullable String body(Title title, Head head) {
    return title.body() != null ? title.body() : head.text(LabelKind.BODY);
  }

  private static @Nullable LocalDate date(
      MinutesText text, Head head, Title title, WhenAndWhere when, List<Uncertainty> uncertain) {
    DateMention mention = when.date() != null ? when.date() : title.date();
    int line = when.date() != null ? when.dateLine() : title.line();
    if (mention == null) {
      mention = Dates.first(text.fileName());
      if (mention != null) {
        uncertain.add(
            new Uncertainty(1, text.fileName(), "the date is taken from the file's name"));
      }
    }
    if (mention == null) {
      return null;
    }
    YearOfMeeting.Found found = new YearOfMeeting(text.lines(), text.fileName()).of(mention);
    if (found != null && !found.why().isEmpty()) {
      uncertain.add(new Uncertainty(Math.max(line, 1), found.date().toString(), found.why()));
    }
    return found == null ? null : found.date();
  }

  private static @Nullable NextMeeting nextMeeting(
      Head head, List<Item> items, @Nullable LocalDate date) {
    var reader = new NextMeetingReader(date);
    HeadField field = head.first(LabelKind.NEXT_MEETING);
    NextMeeting inItems = reader.read(items);
    return inItems != null || field == null ? inItems : reader.of(field.text(), field.line());
  }

  private static @Nullable LocalDate adjustedOn(Head head, @Nullable LocalDate meeting) {
    for (HeadField field : head.fields()) {
      if (field.kind() == LabelKind.ADJUSTED_ON) {
        DateMention mention = Dates.first(field.text());
        if (mention != null) {
          return meeting == null ? mention.exact() : mention.onOrAfter(meeting);
        }
      }
    }
    return null;
  }

  private static List<String> names(List<Person> present, List<Person> absent) {
    var names = new LinkedHashSet<String>();
    present.forEach(p -> names.add(p.name()));
    absent.forEach(p -> names.add(p.name()));
    return List.copyOf(names);
  }

  private static List<String> mentioned(List<Item> items, List<Person> absent) {
    var names = new LinkedHashSet<>(names(List.of(), absent));
    for (Item item : items) {
      for (Paragraph paragraph : item.running()) {
        if (paragraph.text().length() < 4_000) {
          names.addAll(Names.in(paragraph.text()));
        }
      }
    }
    return List.copyOf(names);
  }

  private static AgendaItem agendaItem(Item item, List<Decision> decisions) {
    String text = String.join("\n", item.running().stream().map(Paragraph::text).toList());
    return new AgendaItem(
        item.number(),
        item.heading().title(),
        item.subItems(),
        ItemOutcomes.of(item, decisions),
        text,
        item.heading().line() + 1);
  }

  private static List<UnreadLine> unread(Document document) {
    var unread = new ArrayList<UnreadLine>();
    for (int i = 0; i < document.size(); i++) {
      if (!document.claimed(i)) {
        unread.add(
            new UnreadLine(
                document.line(i).number(), Objects.requireNonNull(document.line(i).text())));
      }
    }
    return unread;
  }
}
