package se.samverkan.application.annualreports;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samverkan.annualreports.answers.AnnualReports;
import se.samverkan.platform.commands.Commands;
import se.samverkan.platform.files.StoredFiles;
import se.samverkan.platform.readmodels.ReadModels;
import se.samverkan.platform.threads.Blocking;
import se.samverkan.platform.web.Actors;
import se.samverkan.reportissues.report.IssueAnnualReport;

/** Issues year-end reports, and gives out issued ones to the byte as they were. */
@RestController
@RequestMapping("/api/annual-reports/{bodyId}/{year}/versions")
class IssuedReportsController {

  private final ReportsToIssue toIssue;
  private final AnnualReports reports;
  private final StoredFiles files;
  private final Commands commands;
  private final ReadModels readModels;
  private final Actors actors;

  IssuedReportsController(
      ReportsToIssue toIssue,
      AnnualReports reports,
      StoredFiles files,
      Commands commands,
      ReadModels readModels,
      Actors actors) {
    this.toIssue = toIssue;
    this.reports = reports;
    this.files = files;
    this.commands = commands;
    this.readModels = readModels;
    this.actors = actors;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Mono<IssuedVersion> issue(
      @PathVariable String bodyId, @PathVariable String year, ServerWebExchange exchange) {
    return toIssue.of(bodyId, AnnualReports.year(year)).flatMap(command -> send(command, exchange));
  }

  @GetMapping(path = "/{version}", produces = MediaType.APPLICATION_JSON_VALUE)
  Mono<ResponseEntity<byte[]>> issued(
      @PathVariable String bodyId, @PathVariable String year, @PathVariable String version) {
    return reports
        .version(bodyId, AnnualReports.year(year), version)
        .publishOn(Blocking.threads())
        .map(found -> files.content(found.sha256()))
        .map(
            content ->
                ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType(content.mediaType()))
                    .body(content.bytes()));
  }

  private Mono<IssuedVersion> send(IssueAnnualReport command, ServerWebExchange exchange) {
    return actors
        .sending(command, exchange)
        .flatMap(provenance -> Mono.fromFuture(() -> commands.<Integer>send(command, provenance)))
        .publishOn(Blocking.threads())
        .map(version -> answer(command, version));
  }

  private IssuedVersion answer(IssueAnnualReport command, Integer version) {
    var file = command.file();
    return new IssuedVersion(version, file.name(), file.size(), file.sha256(), readModels.head());
  }
}
