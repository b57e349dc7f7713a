package se.samverkan.agendas.meetings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import se.samverkan.agendas.agenda.MeetingState;
import se.samverkan.platform.readmodels.Page;
import se.samverkan.platform.readmodels.Paging;

/** The meetings and their agendas over HTTP. */
@RestController
@RequestMapping("/api")
class AgendaController {

  private final Agendas agendas;

  AgendaController(Agendas agendas) {
    this.agendas = agendas;
  }

  @GetMapping("/meetings")
  Mono<Page<MeetingSummary>> meetings(
      @RequestParam(required = false) @Nullable String body,
      @RequestParam(required = false) @Nullable Integer year,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
      @RequestParam(required = false) @Nullable MeetingState state,
      @RequestParam(required = false) @Nullable String organisation,
      @RequestParam(required = false) @Nullable Integer page,
      @RequestParam(required = false) @Nullable Integer size) {
    return agendas.meetings(
        new MeetingFilter(body, year, from, to, state), organisation, Paging.of(page, size));
  }

  @GetMapping("/meetings/{meetingId}")
  Mono<MeetingAgenda> agenda(@PathVariable String meetingId) {
    return agendas.agenda(meetingId);
  }

  @GetMapping("/bodies/{bodyId}/next-meetings")
  Mono<Page<MeetingSummary>> nextMeetings(
      @PathVariable String bodyId,
      @RequestParam(required = false) @Nullable Integer page,
      @RequestParam(required = false) @Nullable Integer size) {
    return agendas.nextMeetings(bodyId, Paging.of(page, size));
  }
}
