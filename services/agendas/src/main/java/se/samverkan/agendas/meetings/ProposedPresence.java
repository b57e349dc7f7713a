package se.samverkan.agendas.meetings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.agendas.Named;
import se.samverkan.events.meetings.AttendanceCapacity;
import se.samverkan.events.meetings.AttendanceStatus;

/** Who was there, per organisation, in proposed minutes; while the meeting lasts, who came. */
record ProposedPresence(MeetingAgenda agenda, ProposalWords words) {

  /** Somebody in a list of the minutes, with what is said in brackets. */
  private record Line(
      Named person,
      @Nullable Named organisation,
      boolean present,
      boolean guest,
      List<String> remarks) {

    String text() {
      return remarks.isEmpty()
          ? person.name()
          : "%s (%s)".formatted(person.name(), String.join(", ", remarks));
    }
  }

  List<String> parts() {
    List<Line> lines = agenda.attendance().isEmpty() ? fromSession() : fromAttendance();
    return List.of(
        list(words.of("Närvarande", "Present"), lines.stream().filter(l -> l.present && !l.guest)),
        list(words.of("Frånvarande", "Absent"), lines.stream().filter(l -> !l.present)),
        list(words.of("Gäster", "Guests"), lines.stream().filter(l -> l.present && l.guest)));
  }

  private String list(String heading, Stream<Line> lines) {
    Map<String, List<Line>> byOrganisation =
        lines.collect(Collectors.groupingBy(this::organisation, TreeMap::new, Collectors.toList()));
    return byOrganisation.isEmpty()
        ? ""
        : "## %s\n\n".formatted(heading)
            + byOrganisation.entrySet().stream()
                .map(
                    each ->
                        "- **%s:** %s"
                            .formatted(
                                each.getKey(),
                                each.getValue().stream()
                                    .map(Line::text)
                                    .collect(Collectors.joining(", "))))
                .collect(Collectors.joining("\n"));
  }

  private String organisation(Line line) {
    Named organisation = line.organisation();
    return organisation == null ? words.of("Övriga", "Others") : organisation.name();
  }

  private List<Line> fromAttendance() {
    return agenda.attendance().stream()
        .map(
            each ->
                new Line(
                    each.person(),
                    each.organisation(),
                    each.status() == AttendanceStatus.PRESENT,
                    each.capacity() == AttendanceCapacity.GUEST,
                    remarks(each)))
        .toList();
  }

  private List<String> remarks(Participant each) {
    List<String> remarks = new ArrayList<>();
    if (each.role() != null) {
      remarks.add(each.role());
    }
    if (each.capacity() == AttendanceCapacity.SUBSTITUTE) {
      remarks.add(words.of("ersättare", "substitute"));
    }
    if (each.remote()) {
      remarks.add(words.of("på distans", "remote"));
    }
    if (!each.items().isEmpty()) {
      remarks.add(words.of("punkt ", "items ") + String.join(", ", each.items()));
    }
    if (each.from() != null || each.to() != null) {
      remarks.add(Objects.toString(each.from(), "") + "–" + Objects.toString(each.to(), ""));
    }
    return remarks;
  }

  private List<Line> fromSession() {
    Map<String, Line> lines = new LinkedHashMap<>();
    for (SessionShown.ComingShown coming : agenda.session().comings()) {
      if (coming.arrived()) {
        lines.putIfAbsent(
            coming.person().id(),
            new Line(
                coming.person(),
                coming.organisation(),
                true,
                coming.capacity() == AttendanceCapacity.GUEST,
                coming.remote() ? List.of(words.of("på distans", "remote")) : List.of()));
      }
    }
    return List.copyOf(lines.values());
  }
}
