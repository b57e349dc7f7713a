package se.samverkan.application.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samverkan.agendas.agenda.MeetingState;
import se.samverkan.agendas.meetings.Agendas;
import se.samverkan.agendas.meetings.MeetingFilter;
import se.samverkan.agendas.meetings.MeetingSummary;
import se.samverkan.decisionregister.decisions.DecisionFilter;
import se.samverkan.decisionregister.decisions.DecisionRegister;
import se.samverkan.followups.answers.AskedStatus;
import se.samverkan.followups.answers.FollowUpFilter;
import se.samverkan.followups.answers.FollowUpList;
import se.samverkan.platform.readmodels.Paging;

/** What is next, what is overdue, and what was decided last. */
@Controller
final class StartPage {

  private static final int SHOWN = 6;
  private static final int LOOKED_AT = 50;
  private static final DecisionFilter EVERY_DECISION =
      new DecisionFilter(null, null, null, null, null, null, null, null, null);

  private final Agendas agendas;
  private final FollowUpList followUps;
  private final DecisionRegister register;
  private final WaitingForMe waiting;
  private final Clock clock;

  StartPage(
      Agendas agendas,
      FollowUpList followUps,
      DecisionRegister register,
      WaitingForMe waiting,
      Clock clock) {
    this.agendas = agendas;
    this.followUps = followUps;
    this.register = register;
    this.waiting = waiting;
    this.clock = clock;
  }

  @GetMapping("/")
  Mono<Rendering> start(ServerWebExchange exchange) {
    Paging some = new Paging(0, SHOWN);
    return Mono.zip(
            nextMeetings(),
            latestMeetings(),
            followUps.page(FollowUpFilter.NONE, AskedStatus.OVERDUE, some),
            followUps.counts(FollowUpFilter.NONE),
            register.decisions(EVERY_DECISION, some),
            waiting.of(exchange))
        .map(
            found ->
                Rendering.view("start")
                    .modelAttribute("next", found.getT1())
                    .modelAttribute("latest", found.getT2())
                    .modelAttribute("overdue", found.getT3().items())
                    .modelAttribute("counts", found.getT4())
                    .modelAttribute("decisions", found.getT5().items())
                    .modelAttribute("mine", found.getT6())
                    .build());
  }

  private Mono<List<MeetingSummary>> nextMeetings() {
    MeetingFilter toCome = new MeetingFilter(null, null, LocalDate.now(clock), null, null);
    return agendas
        .meetings(toCome, null, new Paging(0, Paging.MOST))
        .map(
            page ->
                page.items().reversed().stream()
                    .filter(meeting -> meeting.state() != MeetingState.CANCELLED)
                    .limit(SHOWN)
                    .toList());
  }

  private Mono<List<MeetingSummary>> latestMeetings() {
    MeetingFilter before = new MeetingFilter(null, null, null, LocalDate.now(clock), null);
    return agendas
        .meetings(before, null, new Paging(0, LOOKED_AT))
        .map(
            page ->
                page.items().stream()
                    .filter(meeting -> meeting.state().compareTo(MeetingState.OPEN) >= 0)
                    .filter(meeting -> meeting.state() != MeetingState.CANCELLED)
                    .limit(SHOWN)
                    .toList());
  }
}
