package se.samverkan.application.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.samverkan.agendas.bodies.Bodies;
import se.samverkan.agendas.bodies.BodyOnDate;
import se.samverkan.agendas.meetings.Agendas;
import se.samverkan.agendas.meetings.MeetingAgenda;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.meetings.meeting.PlanMeeting;
import se.samverkan.platform.refusals.InputRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.web.Problems;

/** A meeting before, during and after; what one does there all who watch see at once. */
@Controller
final class MeetingPage {

  private final Agendas agendas;
  private final Bodies bodies;
  private final MeetingView view;
  private final ChosenPeople people;
  private final SentByPage sender;
  private final PapersOfForms papers;
  private final Clock clock;

  MeetingPage(
      Agendas agendas,
      Bodies bodies,
      MeetingView view,
      ChosenPeople people,
      SentByPage sender,
      PapersOfForms papers,
      Clock clock) {
    this.agendas = agendas;
    this.bodies = bodies;
    this.view = view;
    this.people = people;
    this.sender = sender;
    this.papers = papers;
    this.clock = clock;
  }

  @GetMapping("/meetings/{meetingId}")
  Mono<Rendering> meeting(
      @PathVariable String meetingId, ServerWebExchange exchange, Locale locale) {
    return view.of(meetingId, "meeting", Fault.NONE, exchange, locale)
        .map(Rendering.Builder::build);
  }

  /** What of the page changes while somebody watches. */
  @GetMapping("/meetings/{meetingId}/now")
  Mono<Rendering> now(@PathVariable String meetingId, ServerWebExchange exchange, Locale locale) {
    return view.of(meetingId, "meeting-now :: now", Fault.NONE, exchange, locale)
        .map(Rendering.Builder::build);
  }

  /** Plans a meeting, which is called from its own page. */
  @PostMapping("/meetings")
  Mono<Rendering> plan(ServerWebExchange exchange) {
    return exchange
        .getFormData()
        .map(fields -> MeetingBefore.planned(new Form(fields)))
        .flatMap(command -> planned(command, exchange));
  }

  private Mono<Rendering> planned(PlanMeeting command, ServerWebExchange exchange) {
    return sender
        .send(command, exchange)
        .then(Mono.fromSupplier(() -> there(command.meetingId().value(), "")));
  }

  @PostMapping("/meetings/{meetingId}/{action}")
  Mono<Rendering> act(
      @PathVariable String meetingId,
      @PathVariable String action,
      ServerWebExchange exchange,
      Locale locale) {
    return exchange
        .getFormData()
        .map(Form::new)
        .flatMap(
            form ->
                answered(
                    meetingId,
                    form,
                    people
                        .in(
                            form,
                            MeetingDuring.PERSON,
                            MeetingDuring.SECRETARY,
                            AssignmentNoted.SOMEBODY)
                        .flatMapMany(chosen -> commands(meetingId, action, chosen))
                        .concatMap(command -> sender.send(command, exchange))
                        .then(),
                    exchange,
                    locale));
  }

  @PostMapping(
      path = "/meetings/{meetingId}/papers",
      consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  Mono<Rendering> paper(@PathVariable String meetingId, ServerWebExchange exchange, Locale locale) {
    Mono<Void> sent =
        Mono.zip(agendas.agenda(meetingId), papers.of(exchange))
            .map(
                both ->
                    new MeetingBefore(both.getT1(), both.getT2().form())
                        .paper(both.getT2().file(), LocalDate.now(clock)))
            .flatMap(command -> sender.send(command, exchange));
    return exchange
        .getMultipartData()
        .map(PapersOfForms::form)
        .flatMap(form -> answered(meetingId, form, sent, exchange, locale));
  }

  private Mono<Rendering> answered(
      String meetingId, Form form, Mono<Void> sent, ServerWebExchange exchange, Locale locale) {
    String name = form.has("form-name") ? form.text("form-name") : "";
    return sent.then(Mono.fromSupplier(() -> there(meetingId, anchor(form))))
        .onErrorResume(
            Refusal.class,
            refusal ->
                view.of(meetingId, "meeting", Fault.of(name, refusal, form), exchange, locale)
                    .map(page -> page.status(Problems.status(refusal.code())).build()));
  }

  private Flux<Record> commands(String meetingId, String action, Form form) {
    return agendas
        .agenda(meetingId)
        .zipWhen(agenda -> bodies.body(agenda.meeting().body().id(), agenda.meeting().date()))
        .map(found -> commands(found.getT1(), found.getT2(), action, form))
        .flatMapMany(Flux::fromIterable)
        .switchIfEmpty(
            Flux.error(
                () ->
                    new Refusal(
                        InputRefusal.FIELD_UNKNOWN, "action", "There is no such thing to do.")));
  }

  private List<Record> commands(MeetingAgenda agenda, BodyOnDate body, String action, Form form) {
    BodyProfile profile = body.profile();
    LocalDateTime now = LocalDateTime.now(clock);
    return switch (action) {
      case "decide" -> List.of(new DecisionNoted(agenda, form).command());
      case "assign" -> List.of(new AssignmentNoted(agenda, form).command());
      default ->
          Stream.of(
                  new MeetingBefore(agenda, form).commands(action, now.toLocalDate()),
                  new MeetingDuring(agenda, form, now).commands(action),
                  new MeetingAfter(agenda.meeting().id(), profile, form, now.toLocalDate())
                      .commands(action))
              .flatMap(List::stream)
              .toList();
    };
  }

  private static Rendering there(String meetingId, String anchor) {
    return Rendering.redirectTo("/meetings/" + meetingId + anchor).build();
  }

  /** The item that the form was about, or the part of the page. */
  private static String anchor(Form form) {
    String item = form.orNull(MeetingBefore.ITEM);
    String part = form.orNull("part");
    return item != null ? "#" + item : part == null ? "" : "#" + part;
  }
}
