package se.samverkan.application.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import se.samverkan.agendas.agenda.MeetingState;
import se.samverkan.agendas.meetings.Agendas;
import se.samverkan.agendas.meetings.MeetingFilter;
import se.samverkan.agendas.meetings.MeetingSummary;
import se.samverkan.platform.readmodels.Paging;

/** The meetings: as a list, as the plan of a year, and one by one. */
@Controller
final class MeetingPages {

  private static final int SIZE = 25;

  private final Agendas agendas;
  private final Choices choices;
  private final Position position;
  private final Clock clock;

  MeetingPages(Agendas agendas, Choices choices, Position position, Clock clock) {
    this.agendas = agendas;
    this.choices = choices;
    this.position = position;
    this.clock = clock;
  }

  /** The meetings of a month, in order. */
  record Month(YearMonth month, List<MeetingSummary> meetings) {}

  @GetMapping("/meetings")
  Mono<Rendering> list(@RequestParam MultiValueMap<String, String> asked) {
    MeetingState state = state(Texts.orNull(asked.getFirst("state")));
    String body = Texts.orNull(asked.getFirst("body"));
    String organisation = Texts.orNull(asked.getFirst("organisation"));
    Integer year = Texts.number(asked.getFirst("year"));
    Integer page = Texts.number(asked.getFirst("page"));
    MeetingFilter filter = new MeetingFilter(body, year, null, null, state);
    return Mono.zip(
            agendas.meetings(filter, organisation, new Paging(page == null ? 0 : page, SIZE)),
            choices.bodies(),
            choices.organisations())
        .map(
            found ->
                Rendering.view("meetings")
                    .modelAttribute("list", found.getT1())
                    .modelAttribute("bodies", found.getT2())
                    .modelAttribute("organisations", found.getT3())
                    .modelAttribute("filter", filter)
                    .modelAttribute("organisation", organisation == null ? "" : organisation)
                    .modelAttribute("states", List.of(MeetingState.values()))
                    .build());
  }

  /** When the bodies meet in a year, month by month. */
  @GetMapping("/meetings/years/{year}")
  Mono<Rendering> year(@PathVariable int year, @RequestParam MultiValueMap<String, String> asked) {
    String body = Texts.orNull(asked.getFirst("body"));
    return Mono.zip(
            agendas.meetings(
                new MeetingFilter(body, year, null, null, null), null, new Paging(0, Paging.MOST)),
            choices.bodies())
        .map(
            found ->
                Rendering.view("meeting-year")
                    .modelAttribute("year", year)
                    .modelAttribute("body", body == null ? "" : body)
                    .modelAttribute("months", months(year, found.getT1().items()))
                    .modelAttribute("bodies", found.getT2())
                    .build());
  }

  /** The plan of this year. */
  @GetMapping("/meetings/years")
  String thisYear() {
    return "redirect:/meetings/years/" + LocalDate.now(clock).getYear();
  }

  @GetMapping("/meetings/{meetingId}")
  Mono<Rendering> meeting(@PathVariable String meetingId) {
    return content(meetingId, "meeting");
  }

  /** What of the page changes while somebody watches. */
  @GetMapping("/meetings/{meetingId}/now")
  Mono<Rendering> now(@PathVariable String meetingId) {
    return content(meetingId, "meeting-now :: now");
  }

  private Mono<Rendering> content(String meetingId, String view) {
    long seen = position.now();
    return Mono.zip(agendas.agenda(meetingId), agendas.minutes(meetingId))
        .map(
            found ->
                Rendering.view(view)
                    .modelAttribute("agenda", found.getT1())
                    .modelAttribute("meeting", found.getT1().meeting())
                    .modelAttribute("minutes", found.getT2())
                    .modelAttribute("position", seen)
                    .build());
  }

  private static List<Month> months(int year, List<MeetingSummary> newestFirst) {
    return IntStream.rangeClosed(1, 12)
        .mapToObj(month -> YearMonth.of(year, month))
        .map(
            month ->
                new Month(
                    month,
                    newestFirst.reversed().stream()
                        .filter(meeting -> YearMonth.from(meeting.date()).equals(month))
                        .toList()))
        .toList();
  }

  private static @Nullable MeetingState state(@Nullable String asked) {
    return Arrays.stream(MeetingState.values())
        .filter(state -> state.name().equals(asked))
        .findFirst()
        .orElse(null);
  }
}
