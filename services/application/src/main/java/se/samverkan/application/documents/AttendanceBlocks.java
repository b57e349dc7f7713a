package se.samverkan.application.documents;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.samverkan.annualreports.report.OrganisationAttendance;
import se.samverkan.documents.content.Block;
import se.samverkan.documents.content.Chart;
import se.samverkan.documents.content.Heading;
import se.samverkan.documents.content.Paragraph;
import se.samverkan.documents.content.Table;
import se.samverkan.documents.content.Table.Column;
import se.samverkan.documents.content.Text;

/** Who took part in the meetings of a year, in sums and meeting by meeting. */
record AttendanceBlocks(List<OrganisationAttendance> attendance, Wording words) {

  /** So many meetings stand side by side on a page. */
  private static final int SIDE_BY_SIDE = 8;

  List<Block> blocks() {
    if (attendance.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    chart().forEach(blocks::add);
    blocks.addAll(tables());
    return blocks;
  }

  /** The same without a picture. */
  List<Block> tables() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Table(
            words.of("Antal möten per organisation", "Meetings per organisation"),
            List.of(
                Column.text(words.of("Organisation", "Organisation"), 36),
                Column.figures(words.of("På plats", "On site"), 14),
                Column.figures(words.of("På distans", "Remote"), 16),
                Column.figures(words.of("Frånvarande", "Absent"), 18),
                Column.figures(words.of("Uppgift saknas", "Not recorded"), 16)),
            attendance.stream()
                .map(
                    each ->
                        Lines.row(
                            each.organisation().name(),
                            words.number(each.present()),
                            words.number(each.remote()),
                            words.number(each.absent()),
                            words.number(each.notRecorded())))
                .toList()));
    blocks.add(new Heading(3, words.of("Möte för möte", "Meeting by meeting")));
    blocks.add(
        Paragraph.note(
            words.of(
                "N närvarande, D på distans, F frånvarande, – uppgift saknas; tomt för den som"
                    + " inte var medlem.",
                "P present, R remote, A absent, – not recorded; empty for who was no member.")));
    List<Map.Entry<String, LocalDate>> meetings = meetings();
    for (int from = 0; from < meetings.size(); from += SIDE_BY_SIDE) {
      int to = Math.min(meetings.size(), from + SIDE_BY_SIDE);
      blocks.add(table(meetings.subList(from, to)));
    }
    return blocks;
  }

  private Stream<Chart> chart() {
    return new Bars(words)
        .stacked(
            words.of("Hur organisationerna deltog", "How the organisations took part"),
            attendance.stream().map(each -> each.organisation().name()).toList(),
            List.of(
                Bars.series(
                    words.of("På plats", "On site"), attendance, OrganisationAttendance::present),
                Bars.series(
                    words.of("På distans", "Remote"), attendance, OrganisationAttendance::remote),
                Bars.series(
                    words.of("Frånvarande", "Absent"), attendance, OrganisationAttendance::absent),
                Bars.series(
                    words.of("Uppgift saknas", "Not recorded"),
                    attendance,
                    OrganisationAttendance::notRecorded)));
  }

  /** Ids and dates, by date. */
  private List<Map.Entry<String, LocalDate>> meetings() {
    Map<String, LocalDate> dates = new TreeMap<>();
    attendance.forEach(each -> each.meetings().forEach(at -> dates.put(at.meetingId(), at.date())));
    return dates.entrySet().stream().sorted(Map.Entry.comparingByValue()).toList();
  }

  private Table table(List<Map.Entry<String, LocalDate>> meetings) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(words.of("Organisation", "Organisation"), 28));
    DateTimeFormatter day = DateTimeFormatter.ofPattern("d/M", words.locale());
    meetings.forEach(each -> columns.add(Column.text(day.format(each.getValue()), 9)));
    List<List<Text>> rows = new ArrayList<>();
    for (OrganisationAttendance each : attendance) {
      Map<String, String> marks = new LinkedHashMap<>();
      each.meetings()
          .forEach(at -> marks.put(at.meetingId(), new Terms(words).mark(at.presence())));
      List<Text> row = new ArrayList<>();
      row.add(Text.of(each.organisation().name()));
      meetings.forEach(meeting -> row.add(Text.of(marks.getOrDefault(meeting.getKey(), ""))));
      rows.add(row);
    }
    return new Table(words.of("Närvaro per möte", "Attendance per meeting"), columns, rows);
  }
}
