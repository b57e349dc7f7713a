package se.samverkan.application.minutesimports;

import java.util.function.Function;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.samverkan.platform.threads.Blocking;
import se.samverkan.platform.web.Actors;

/**
 * Minutes as files of a form, field {@code files}. Answers with one {@link ImportResult} per file,
 * in their order and each as soon as it is there, so that whoever asks for {@code
 * application/x-ndjson} sees the progress.
 */
@RestController
@RequestMapping("/api/minutes-imports")
final class MinutesImportsController {

  private static final int AT_A_TIME = 4;
  private static final int MOST_BYTES = 51 * 1024 * 1024;

  private final MinutesImports imports;
  private final Actors actors;

  MinutesImportsController(MinutesImports imports, Actors actors) {
    this.imports = imports;
    this.actors = actors;
  }

  @PostMapping(
      consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
      produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_NDJSON_VALUE})
  Flux<ImportResult> record(
      @RequestPart("files") Flux<FilePart> files,
      @RequestParam(defaultValue = "false") boolean preview,
      ServerWebExchange exchange) {
    return actors
        .asking(exchange)
        .map(who -> new Importer(who.actor(), who.role(), who.requestId()))
        .flatMapMany(importer -> results(files, preview, importer));
  }

  private Flux<ImportResult> results(Flux<FilePart> files, boolean preview, Importer importer) {
    if (preview) {
      return results(files, file -> imports.preview(file, importer));
    }
    ImportBatch batch = imports.batch(importer);
    Mono<ImportResult> completed =
        Mono.<ImportResult>fromRunnable(batch::complete).subscribeOn(Blocking.threads());
    return results(files, batch::record).concatWith(completed);
  }

  private static Flux<ImportResult> results(
      Flux<FilePart> files, Function<MinutesFile, ImportResult> step) {
    return files.flatMapSequential(file -> result(file, step), AT_A_TIME);
  }

  private static Mono<ImportResult> result(
      FilePart file, Function<MinutesFile, ImportResult> step) {
    return DataBufferUtils.join(file.content(), MOST_BYTES)
        .map(MinutesImportsController::bytes)
        .defaultIfEmpty(new byte[0])
        .map(content -> new MinutesFile(file.filename(), content))
        .publishOn(Blocking.threads())
        .map(step)
        .onErrorResume(
            DataBufferLimitException.class,
            e ->
                Mono.just(ImportResult.refused(file.filename(), "The file is larger than 50 MB.")));
  }

  private static byte[] bytes(DataBuffer buffer) {
    byte[] bytes = new byte[buffer.readableByteCount()];
    buffer.read(bytes);
    DataBufferUtils.release(buffer);
    return bytes;
  }
}
