package se.samverkan.application.documents;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samverkan.decisions.decision.DecisionId;
import se.samverkan.decisions.decision.IssueDecisionExtract;
import se.samverkan.platform.PlatformConfiguration;
import se.samverkan.platform.audit.Provenance;
import se.samverkan.platform.commands.Commands;
import se.samverkan.platform.files.StoredFile;
import se.samverkan.platform.files.StoredFiles;
import se.samverkan.platform.readmodels.ReadModels;
import se.samverkan.platform.threads.Blocking;
import se.samverkan.platform.web.Actors;

/** Signs off extracts: composes one, keeps its bytes, and has recorded who answers for it. */
@Component
public class SignedExtracts {

  private final DecisionExtracts extracts;
  private final StoredFiles files;
  private final Commands commands;
  private final Actors actors;
  private final ReadModels readModels;
  private final Clock clock;

  SignedExtracts(
      DecisionExtracts extracts,
      StoredFiles files,
      Commands commands,
      Actors actors,
      ReadModels readModels,
      Clock clock) {
    this.extracts = extracts;
    this.files = files;
    this.commands = commands;
    this.actors = actors;
    this.readModels = readModels;
    this.clock = clock;
  }

  /**
   * Signs off what is recorded now, for whoever asks.
   *
   * @param language {@code sv} or {@code en}; Swedish when null
   */
  public Mono<IssuedExtract> sign(
      String decisionId, @Nullable String language, ServerWebExchange exchange) {
    Wording words = Wording.of(language);
    return actors
        .sending(command(decisionId, "", 0, "", 0), exchange)
        .flatMap(
            signs ->
                extracts
                    .of(decisionId, signs, words)
                    .publishOn(Blocking.threads())
                    .map(each -> keep(decisionId, each, words))
                    .flatMap(command -> send(command, signs)));
  }

  private IssueDecisionExtract keep(String decisionId, DecisionExtract extract, Wording words) {
    byte[] pdf = Format.PDF.bytes(new ExtractDocument(extract, words).document());
    StoredFile kept =
        files.keepWritten(words.of("utdrag", "extract") + ".pdf", Format.PDF_TYPE, pdf);
    return command(
        decisionId,
        kept.sha256(),
        kept.size(),
        extract.digest().sha256(),
        extract.digest().events());
  }

  private IssueDecisionExtract command(
      String decisionId, String sha256, int size, String eventsSha256, int events) {
    return new IssueDecisionExtract(
        new DecisionId(decisionId),
        sha256,
        size,
        eventsSha256,
        events,
        LocalDate.ofInstant(clock.instant(), PlatformConfiguration.ZONE));
  }

  private Mono<IssuedExtract> send(IssueDecisionExtract command, Provenance signs) {
    return Mono.fromFuture(() -> commands.send(command, signs))
        .onErrorMap(
            e -> e instanceof CompletionException && e.getCause() != null ? e.getCause() : e)
        .then(
            Blocking.call(
                () ->
                    new IssuedExtract(
                        command.decisionId().value(),
                        command.sha256(),
                        command.size(),
                        command.eventsSha256(),
                        readModels.head())));
  }
}
