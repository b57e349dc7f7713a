package se.samverkan.application.pages;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.codec.multipart.FormFieldPart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samverkan.platform.files.StoredFile;
import se.samverkan.platform.files.StoredFiles;
import se.samverkan.platform.refusals.InputRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.threads.Blocking;

/** Keeps the files that come with forms. */
@Component
class PapersOfForms {

  private static final int MOST_BYTES = 25 * 1024 * 1024;
  private static final String FILE = "file";

  private final StoredFiles files;

  PapersOfForms(StoredFiles files) {
    this.files = files;
  }

  /** A form and the file that came with it. */
  record WithFile(Form form, StoredFile file) {}

  Mono<WithFile> of(ServerWebExchange exchange) {
    return exchange
        .getMultipartData()
        .flatMap(parts -> kept(parts).map(file -> new WithFile(form(parts), file)));
  }

  /** The fields of a form that are no files. */
  static Form form(MultiValueMap<String, Part> parts) {
    MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
    parts.forEach(
        (name, all) ->
            all.forEach(
                part -> {
                  if (part instanceof FormFieldPart field) {
                    fields.add(name, field.value());
                  }
                }));
    return new Form(fields);
  }

  private Mono<StoredFile> kept(MultiValueMap<String, Part> parts) {
    if (!(parts.getFirst(FILE) instanceof FilePart file) || file.filename().isEmpty()) {
      return Mono.error(new Refusal(InputRefusal.FIELD_MISSING, FILE, "No file was chosen."));
    }
    return DataBufferUtils.join(file.content(), MOST_BYTES)
        .map(PapersOfForms::bytes)
        .defaultIfEmpty(new byte[0])
        .publishOn(Blocking.threads())
        .map(content -> files.keep(file.filename(), content))
        .onErrorMap(
            DataBufferLimitException.class,
            e ->
                new Refusal(
                    InputRefusal.FIELD_MALFORMED, FILE, "A file has at most 25 megabytes."));
  }

  private static byte[] bytes(DataBuffer buffer) {
    byte[] bytes = new byte[buffer.readableByteCount()];
    buffer.read(bytes);
    DataBufferUtils.release(buffer);
    return bytes;
  }
}
