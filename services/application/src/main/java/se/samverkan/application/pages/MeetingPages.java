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
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samverkan.agendas.agenda.MeetingState;
import se.samverkan.agendas.meetings.Agendas;
import se.samverkan.agendas.meetings.MeetingFilter;
import se.samverkan.agendas.meetings.MeetingSummary;
import se.samverkan.events.meetings.MeetingForm;
import se.samverkan.platform.readmodels.Paging;

/** The meetings as a list and as the plan of a year. */
@Controller
final class MeetingPages {

  private static final int SIZE = 25;

  private final Agendas agendas;
  private final Choices choices;
  private final Viewers viewers;
  private final Clock clock;

  MeetingPages(Agendas agendas, Choices choices, Viewers viewers, Clock clock) {
    this.agendas = agendas;
    this.choices = choices;
    this.viewers = viewers;
    this.clock = clock;
  }

  /** The meetings of a month, in order. */
  record Month(YearMonth month, List<MeetingSummary> meetings) {}

  @GetMapping("/meetings")
  Mono<Rendering> list(
      @RequestParam MultiValueMap<String, String> asked, ServerWebExchange exchange) {
    MeetingState state = state(Texts.orNull(asked.getFirst("state")));
    String body = Texts.orNull(asked.getFirst("body"));
    String organisation = Texts.orNull(asked.getFirst("organisation"));
    Integer year = Texts.number(asked.getFirst("year"));
    Integer page = Texts.number(asked.getFirst("page"));
    MeetingFilter filter = new MeetingFilter(body, year, null, null, state);
    return Mono.zip(
            agendas.meetings(filter, organisation, new Paging(page == null ? 0 : page, SIZE)),
            choices.bodies(),
            choices.organisations(),
            viewers.of(exchange))
        .map(
            found ->
                Rendering.view("meetings")
                    .modelAttribute("list", found.getT1())
                    .modelAttribute("bodies", found.getT2())
                    .modelAttribute("organisations", found.getT3())
                    .modelAttribute("filter", filter)
                    .modelAttribute("organisation", organisation == null ? "" : organisation)
                    .modelAttribute("viewer", found.getT4())
                    .modelAttribute("fault", Fault.NONE)
                    .modelAttribute("forms", List.of(MeetingForm.values()))
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
