package se.samverkan.application.pages;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.codec.multipart.FormFieldPart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.samverkan.accounts.AccountsRefusal;
import se.samverkan.application.minutesimports.ImportBatch;
import se.samverkan.application.minutesimports.ImportResult;
import se.samverkan.application.minutesimports.Importer;
import se.samverkan.application.minutesimports.MinutesFile;
import se.samverkan.application.minutesimports.MinutesImports;
import se.samverkan.platform.audit.Provenance;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.threads.Blocking;
import se.samverkan.platform.web.Actors;

/** Takes minutes as files: what would be recorded, and recording it. */
@Controller
final class ImportPage {

  private static final int MOST_BYTES = 51 * 1024 * 1024;
  private static final String RECORD = "record";

  /** Of whom every body's minutes may come. */
  private static final String SECRETARY = "secretary";

  private final MinutesImports imports;
  private final Actors actors;

  ImportPage(MinutesImports imports, Actors actors) {
    this.imports = imports;
    this.actors = actors;
  }

  @GetMapping("/imports")
  Rendering empty() {
    return page("imports", List.of(), false);
  }

  /** The step is {@code preview} or {@code record}. */
  @PostMapping(path = "/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  Mono<Rendering> take(ServerWebExchange exchange) {
    return actors
        .asking(exchange)
        .map(ImportPage::importer)
        .zipWith(exchange.getMultipartData())
        .flatMap(
            both -> {
              boolean record = isRecord(both.getT2());
              return results(both.getT2(), record, both.getT1())
                  .map(results -> page(view(exchange), results, record));
            });
  }

  /** Takes the text of a document as somebody has put it right. */
  @PostMapping("/imports/text")
  Mono<Rendering> corrected(ServerWebExchange exchange) {
    return actors
        .asking(exchange)
        .map(ImportPage::importer)
        .zipWith(exchange.getFormData().map(Form::new))
        .publishOn(Blocking.threads())
        .map(
            both -> {
              boolean record = RECORD.equals(both.getT2().orNull("step"));
              return page(
                  view(exchange), List.of(corrected(both.getT1(), both.getT2(), record)), record);
            });
  }

  private SideBySide corrected(Importer importer, Form form, boolean record) {
    MinutesFile file =
        new MinutesFile(form.text("name"), form.text("text").getBytes(StandardCharsets.UTF_8));
    if (!record) {
      return taken(file, each -> imports.preview(each, importer));
    }
    ImportBatch batch = imports.batch(importer);
    SideBySide taken = taken(file, batch::record);
    batch.complete();
    return taken;
  }

  private static String view(ServerWebExchange exchange) {
    boolean part = exchange.getRequest().getHeaders().containsHeader("HX-Request");
    return part ? "imports-results :: files" : "imports";
  }

  private Mono<List<SideBySide>> results(
      MultiValueMap<String, Part> form, boolean record, Importer importer) {
    Flux<FilePart> files =
        Flux.fromIterable(form.getOrDefault("files", List.of()))
            .ofType(FilePart.class)
            .filter(file -> !file.filename().isEmpty());
    if (!record) {
      return results(files, file -> imports.preview(file, importer)).collectList();
    }
    ImportBatch batch = imports.batch(importer);
    return results(files, batch::record)
        .collectList()
        .publishOn(Blocking.threads())
        .doOnNext(results -> batch.complete());
  }

  private static Flux<SideBySide> results(
      Flux<FilePart> files, Function<MinutesFile, ImportResult> step) {
    return files.concatMap(
        file ->
            DataBufferUtils.join(file.content(), MOST_BYTES)
                .map(ImportPage::bytes)
                .defaultIfEmpty(new byte[0])
                .publishOn(Blocking.threads())
                .map(content -> taken(new MinutesFile(file.filename(), content), step))
                .onErrorResume(DataBufferLimitException.class, e -> Mono.just(tooLarge(file))));
  }

  private static SideBySide taken(MinutesFile file, Function<MinutesFile, ImportResult> step) {
    return SideBySide.of(file, step.apply(file));
  }

  private static SideBySide tooLarge(FilePart file) {
    return new SideBySide(
        ImportResult.refused(file.filename(), "The file is larger than 50 MB."), List.of(), null);
  }

  private static byte[] bytes(DataBuffer buffer) {
    byte[] bytes = new byte[buffer.readableByteCount()];
    buffer.read(bytes);
    DataBufferUtils.release(buffer);
    return bytes;
  }

  private static boolean isRecord(MultiValueMap<String, Part> form) {
    return form.getFirst("step") instanceof FormFieldPart step && step.value().equals(RECORD);
  }

  private static Importer importer(Provenance who) {
    if (!who.role().equals(SECRETARY)) {
      throw new Refusal(
          AccountsRefusal.NOT_ALLOWED, null, "Minutes are imported by a secretary of every body.");
    }
    return new Importer(who.actor(), who.role(), who.requestId());
  }

  private static Rendering page(String view, List<SideBySide> results, boolean recorded) {
    return Rendering.view(view)
        .modelAttribute("results", results)
        .modelAttribute("recorded", recorded)
        .modelAttribute(
            "succeeded", results.stream().filter(each -> each.result().succeeded()).count())
        .build();
  }
}
