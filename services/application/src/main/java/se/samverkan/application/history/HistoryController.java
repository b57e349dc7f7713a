package se.samverkan.application.history;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import se.samverkan.platform.moments.AskedMoment;
import se.samverkan.platform.readmodels.Page;
import se.samverkan.platform.readmodels.Paging;

/** The history of a thing, as JSON and as a table for spreadsheets. */
@RestController
class HistoryController {

  private static final MediaType CSV =
      new MediaType("text", "csv", Map.of("charset", StandardCharsets.UTF_8.name()));

  private final Histories histories;
  private final Clock clock;

  HistoryController(Histories histories, Clock clock) {
    this.histories = histories;
    this.clock = clock;
  }

  @GetMapping(path = "/api/histories/{thingId}", produces = MediaType.APPLICATION_JSON_VALUE)
  Mono<Page<HistoryEntry>> history(
      @PathVariable String thingId,
      @RequestParam @Nullable String since,
      @RequestParam @Nullable String language,
      @RequestParam @Nullable Integer page,
      @RequestParam @Nullable Integer size) {
    Paging paging = Paging.of(page, size);
    return histories
        .of(thingId, moment(since), language)
        .map(
            all ->
                new Page<>(
                    all.stream().skip(paging.skipped()).limit(paging.size()).toList(),
                    paging.page(),
                    paging.size(),
                    all.size()));
  }

  @GetMapping(path = "/api/histories/{thingId}.csv", produces = "text/csv")
  Mono<ResponseEntity<String>> table(
      @PathVariable String thingId,
      @RequestParam @Nullable String since,
      @RequestParam @Nullable String language) {
    return histories.of(thingId, moment(since), language).map(all -> table(thingId, all));
  }

  private @Nullable Instant moment(@Nullable String since) {
    return since == null ? null : AskedMoment.read(since, clock);
  }

  private static ResponseEntity<String> table(String thingId, List<HistoryEntry> entries) {
    return ResponseEntity.ok()
        .contentType(CSV)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(thingId + ".csv").build().toString())
        .body(HistoryTable.of(entries));
  }
}
