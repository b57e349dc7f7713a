package se.samverkan.agendas.meetings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.samverkan.agendas.AgendasRefusal;
import se.samverkan.platform.refusals.Refusal;

/** The minutes of a meeting over HTTP: proposed, in their versions, and on the notice board. */
@RestController
@RequestMapping("/api/meetings/{meetingId}")
class MinutesController {

  private final Agendas agendas;

  MinutesController(Agendas agendas) {
    this.agendas = agendas;
  }

  @GetMapping("/minutes")
  Mono<MinutesOfMeeting> minutes(@PathVariable String meetingId) {
    return agendas.minutes(meetingId);
  }

  @GetMapping("/minutes/proposal")
  Mono<MinutesProposal> proposal(
      @PathVariable String meetingId, @RequestParam(required = false) @Nullable String language) {
    return agendas.proposal(meetingId, language);
  }

  @GetMapping("/notices")
  Mono<List<NoticeShown>> notices(@PathVariable String meetingId) {
    return agendas.notices(meetingId);
  }

  @GetMapping("/notices/{noticeId}")
  Mono<NoticeShown> notice(@PathVariable String meetingId, @PathVariable String noticeId) {
    return agendas
        .notices(meetingId)
        .flatMapMany(Flux::fromIterable)
        .filter(notice -> notice.id().equals(noticeId))
        .next()
        .switchIfEmpty(
            Mono.error(
                () ->
                    new Refusal(
                        AgendasRefusal.UNKNOWN_NOTICE,
                        "noticeId",
                        "There is no notice " + noticeId + " of the meeting.")));
  }
}
