package se.samverkan.application.documents;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samverkan.decisionregister.decisions.ExtractShown;
import se.samverkan.decisionregister.decisions.Extracts;
import se.samverkan.platform.files.StoredFiles;
import se.samverkan.platform.threads.Blocking;

/** Extracts of decisions: signed off, given out as they were, and checked. */
@RestController
class ExtractsController {

  private final DecisionExtracts extracts;
  private final SignedExtracts signed;
  private final Extracts issued;
  private final WrittenDocuments documents;
  private final StoredFiles files;

  ExtractsController(
      DecisionExtracts extracts,
      SignedExtracts signed,
      Extracts issued,
      WrittenDocuments documents,
      StoredFiles files) {
    this.extracts = extracts;
    this.signed = signed;
    this.issued = issued;
    this.documents = documents;
    this.files = files;
  }

  /**
   * What is recorded now, which nobody has signed off; or, to the byte, what somebody did.
   *
   * @param signed SHA-256 of an extract that was signed off
   */
  @GetMapping(path = "/api/decisions/{decisionId}/extract.pdf", produces = Format.PDF_TYPE)
  Mono<ResponseEntity<byte[]>> extract(
      @PathVariable String decisionId,
      @RequestParam(required = false) @Nullable String signed,
      @RequestParam(required = false) @Nullable String language) {
    return signed == null
        ? draft(decisionId, Wording.of(language))
        : issued.extract(decisionId, signed).publishOn(Blocking.threads()).map(this::kept);
  }

  /** Signs off what is recorded now. */
  @PostMapping("/api/decisions/{decisionId}/extracts")
  @ResponseStatus(HttpStatus.CREATED)
  Mono<IssuedExtract> issue(
      @PathVariable String decisionId,
      @RequestParam(required = false) @Nullable String language,
      ServerWebExchange exchange) {
    return signed.sign(decisionId, language, exchange);
  }

  @GetMapping("/api/decisions/{decisionId}/extracts")
  Mono<IssuedExtracts> ofDecision(@PathVariable String decisionId) {
    return issued.ofDecision(decisionId).map(IssuedExtracts::new);
  }

  /** Whether the file with this hash was signed off, and whether it still tells everything. */
  @GetMapping("/api/extracts")
  Mono<CheckedExtract> check(@RequestParam String sha256) {
    return issued
        .find(sha256)
        .map(found -> new CheckedExtract(sha256, true, found))
        .defaultIfEmpty(new CheckedExtract(sha256, false, null));
  }

  private Mono<ResponseEntity<byte[]>> draft(String decisionId, Wording words) {
    return documents.as(
        Format.PDF,
        words.of("utdrag", "extract"),
        extracts
            .of(decisionId, null, words)
            .map(each -> new ExtractDocument(each, words).document()));
  }

  private ResponseEntity<byte[]> kept(ExtractShown extract) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .eTag(extract.sha256())
        .body(files.content(extract.sha256()).bytes());
  }
}
