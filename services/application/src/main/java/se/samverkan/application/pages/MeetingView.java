package se.samverkan.application.pages;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samverkan.agendas.agenda.MeetingState;
import se.samverkan.agendas.bodies.Bodies;
import se.samverkan.agendas.meetings.Agendas;
import se.samverkan.agendas.meetings.MeetingAgenda;
import se.samverkan.agendas.meetings.MinutesOfMeeting;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.events.meetings.AttendanceCapacity;
import se.samverkan.events.meetings.ItemOutcome;
import se.samverkan.events.meetings.MeetingForm;

/** What the page of a meeting shows. */
@Component
class MeetingView {

  private static final List<DecisionOutcome> OUTCOMES =
      List.of(
          DecisionOutcome.APPROVED,
          DecisionOutcome.APPROVED_WITH_ADJUSTMENTS,
          DecisionOutcome.RECOMMENDED,
          DecisionOutcome.FORWARDED,
          DecisionOutcome.DECLINED,
          DecisionOutcome.NOTED,
          DecisionOutcome.ASSIGNED,
          DecisionOutcome.LEFT_TO_MEMBERS);

  private final Agendas agendas;
  private final Bodies bodies;
  private final Choices choices;
  private final Viewers viewers;
  private final Position position;

  MeetingView(Agendas agendas, Bodies bodies, Choices choices, Viewers viewers, Position position) {
    this.agendas = agendas;
    this.bodies = bodies;
    this.choices = choices;
    this.viewers = viewers;
    this.position = position;
  }

  Mono<Rendering.Builder<?>> of(
      String meetingId, String view, Fault fault, ServerWebExchange exchange, Locale locale) {
    long seen = position.now();
    return Mono.zip(agendas.agenda(meetingId), agendas.minutes(meetingId))
        .flatMap(
            found -> {
              MeetingAgenda agenda = found.getT1();
              return Mono.zip(
                      bodies.body(agenda.meeting().body().id(), agenda.meeting().date()),
                      choices.everything(),
                      viewers.of(exchange),
                      proposed(agenda, found.getT2(), locale))
                  .map(
                      rest ->
                          page(view, agenda, found.getT2())
                              .modelAttribute("people", TakingPart.of(agenda, rest.getT1()))
                              .modelAttribute("choices", rest.getT2())
                              .modelAttribute("viewer", rest.getT3())
                              .modelAttribute(
                                  "comments",
                                  CommentsOnMinutes.of(agenda, found.getT2(), rest.getT3()))
                              .modelAttribute("proposal", rest.getT4()));
            })
        .map(page -> page.modelAttribute("fault", fault).modelAttribute("position", seen));
  }

  private static Rendering.Builder<?> page(
      String view, MeetingAgenda agenda, MinutesOfMeeting minutes) {
    return Rendering.view(view)
        .modelAttribute("agenda", agenda)
        .modelAttribute("meeting", agenda.meeting())
        .modelAttribute("minutes", minutes)
        .modelAttribute("approvals", Approvals.of(minutes))
        .modelAttribute("course", MeetingCourse.of(agenda))
        .modelAttribute("forms", List.of(MeetingForm.values()))
        .modelAttribute("capacities", List.of(AttendanceCapacity.values()))
        .modelAttribute("itemOutcomes", List.of(ItemOutcome.values()))
        .modelAttribute("decisionOutcomes", OUTCOMES);
  }

  /** Minutes from what was recorded, as long as there are none. */
  private Mono<String> proposed(MeetingAgenda agenda, MinutesOfMeeting minutes, Locale locale) {
    boolean missing = minutes.current() == null && agenda.meeting().state() == MeetingState.HELD;
    return missing
        ? agendas
            .proposal(agenda.meeting().id(), locale.getLanguage())
            .map(proposal -> proposal.content())
        : Mono.just("");
  }
}
