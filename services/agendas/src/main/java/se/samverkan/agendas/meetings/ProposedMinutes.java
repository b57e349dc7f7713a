package se.samverkan.agendas.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.agendas.Named;

/** Composes the minutes of a meeting in Markdown from what was recorded of it. */
record ProposedMinutes(MeetingAgenda agenda, ProposalWords words) {

  String markdown() {
    List<String> parts = new ArrayList<>(List.of(heading(), facts()));
    parts.addAll(new ProposedPresence(agenda, words).parts());
    agenda.items().forEach(item -> parts.add(new ProposedItem(item, words).text()));
    parts.add(signatures());
    return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining("\n\n"))
        + "\n";
  }

  private String heading() {
    String number = agenda.meeting().number();
    return "# %s %s%s"
        .formatted(
            words.of("Protokoll", "Minutes"),
            number == null ? "" : number + " ",
            agenda.meeting().body().name());
  }

  private String facts() {
    MeetingSummary meeting = agenda.meeting();
    return Stream.of(
            fact(words.of("Datum", "Date"), meeting.date().toString()),
            fact(words.of("Tid", "Time"), time()),
            fact(words.of("Plats", "Place"), place()),
            fact(words.of("Ordförande", "Chair"), chairs()),
            fact(words.of("Sekreterare", "Secretary"), nameOf(agenda.secretary())),
            fact(words.of("Justerare", "Adjusters"), names(agenda.adjusters())))
        .filter(Objects::nonNull)
        .collect(Collectors.joining("\n"));
  }

  private static @Nullable String fact(String name, @Nullable String value) {
    return value == null || value.isEmpty() ? null : "- **%s:** %s".formatted(name, value);
  }

  private @Nullable String time() {
    var from = agenda.session().openedAt();
    var to = agenda.session().closedAt();
    var start = from == null ? agenda.meeting().start() : from;
    var end = to == null ? agenda.meeting().end() : to;
    return start == null ? null : start + (end == null ? "" : "–" + end);
  }

  private @Nullable String place() {
    MeetingSummary meeting = agenda.meeting();
    String form = meeting.form() == null ? null : words.form(meeting.form());
    return Stream.of(meeting.place(), form)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  private String chairs() {
    return agenda.presiding().stream()
        .map(
            chair ->
                chair.items().isEmpty()
                    ? chair.person().name()
                    : "%s (%s)".formatted(chair.person().name(), String.join(", ", chair.items())))
        .collect(Collectors.joining(", "));
  }

  private String signatures() {
    Named secretary = agenda.secretary();
    Stream<String> lines =
        Stream.concat(
            Stream.ofNullable(secretary)
                .map(each -> words.of("Vid protokollet", "Minutes by") + ": " + each.name()),
            agenda.adjusters().stream()
                .map(each -> words.of("Justeras", "Adjusted by") + ": " + each.name()));
    return lines.collect(Collectors.joining("\n\n"));
  }

  private static @Nullable String nameOf(@Nullable Named named) {
    return named == null ? null : named.name();
  }

  static String names(List<Named> named) {
    return named.stream().map(Named::name).collect(Collectors.joining(", "));
  }
}
