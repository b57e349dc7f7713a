package se.samverkan.application.documents;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import se.samverkan.agendas.bodies.Bodies;
import se.samverkan.agendas.meetings.Agendas;
import se.samverkan.documents.content.Document;

/** Calls and minutes as files. */
@RestController
@RequestMapping("/api/meetings/{meetingId}")
class MeetingDocumentsController {

  private final Agendas agendas;
  private final Bodies bodies;
  private final WrittenDocuments documents;

  MeetingDocumentsController(Agendas agendas, Bodies bodies, WrittenDocuments documents) {
    this.agendas = agendas;
    this.bodies = bodies;
    this.documents = documents;
  }

  @GetMapping(path = "/agenda.pdf", produces = Format.PDF_TYPE)
  Mono<ResponseEntity<byte[]>> agendaAsPdf(
      @PathVariable String meetingId, @RequestParam(required = false) @Nullable String language) {
    return agenda(Format.PDF, meetingId, Wording.of(language));
  }

  @GetMapping(path = "/agenda.docx", produces = Format.DOCX_TYPE)
  Mono<ResponseEntity<byte[]>> agendaAsDocx(
      @PathVariable String meetingId, @RequestParam(required = false) @Nullable String language) {
    return agenda(Format.DOCX, meetingId, Wording.of(language));
  }

  @GetMapping(path = "/minutes.pdf", produces = Format.PDF_TYPE)
  Mono<ResponseEntity<byte[]>> minutesAsPdf(
      @PathVariable String meetingId, @RequestParam(required = false) @Nullable String language) {
    return minutes(Format.PDF, meetingId, Wording.of(language));
  }

  @GetMapping(path = "/minutes.docx", produces = Format.DOCX_TYPE)
  Mono<ResponseEntity<byte[]>> minutesAsDocx(
      @PathVariable String meetingId, @RequestParam(required = false) @Nullable String language) {
    return minutes(Format.DOCX, meetingId, Wording.of(language));
  }

  private Mono<ResponseEntity<byte[]>> agenda(Format format, String meetingId, Wording words) {
    Mono<Document> document =
        agendas
            .agenda(meetingId)
            .flatMap(
                agenda ->
                    bodies
                        .body(agenda.meeting().body().id(), agenda.meeting().date())
                        .map(body -> new AgendaDocument(agenda, body, words).document()));
    return documents.as(format, words.of("kallelse", "notice"), document);
  }

  private Mono<ResponseEntity<byte[]>> minutes(Format format, String meetingId, Wording words) {
    Mono<Document> document =
        Mono.zip(
                agendas.agenda(meetingId),
                agendas.minutes(meetingId),
                agendas.proposal(meetingId, words.code()))
            .map(
                found ->
                    new MinutesDocument(
                            found.getT1(), found.getT2(), found.getT3().content(), words)
                        .document());
    return documents.as(format, words.of("protokoll", "minutes"), document);
  }
}
