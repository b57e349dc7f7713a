package se.samverkan.platform.files;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import se.samverkan.platform.threads.Blocking;
import se.samverkan.platform.withheld.Withheld;

/** Takes a file before a command attaches it, and gives it back as a download, never inline. */
@RestController
@RequestMapping("/api/files")
final class FilesController {

  /** The hash of no file. */
  private static final String NONE = "0".repeat(64);

  private final StoredFiles files;
  private final ObjectProvider<Withheld> withheld;

  FilesController(StoredFiles files, ObjectProvider<Withheld> withheld) {
    this.files = files;
    this.withheld = withheld;
  }

  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  Mono<StoredFile> keep(@RequestPart("file") FilePart file) {
    return DataBufferUtils.join(file.content(), StoredFiles.MOST_BYTES)
        .map(FilesController::bytes)
        .defaultIfEmpty(new byte[0])
        .onErrorMap(DataBufferLimitException.class, tooLarge -> StoredFiles.tooLarge())
        .publishOn(Blocking.threads())
        .map(content -> files.keep(withoutFolders(file.filename()), content));
  }

  @GetMapping("/{sha256}")
  Mono<ResponseEntity<byte[]>> content(@PathVariable String sha256) {
    return Withheld.here(withheld.getIfAvailable(() -> Withheld.NOTHING))
        .publishOn(Blocking.threads())
        .map(now -> files.content(now.ids().contains("sha256/" + sha256) ? NONE : sha256))
        .map(
            content ->
                ResponseEntity.ok()
                    .header(HttpHeaders.CONTENT_TYPE, content.mediaType())
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment")
                    .header("X-Content-Type-Options", "nosniff")
                    .body(content.bytes()));
  }

  private static String withoutFolders(String name) {
    String plain = name.replaceAll("\\p{Cntrl}", "?");
    return plain.substring(Math.max(plain.lastIndexOf('/'), plain.lastIndexOf('\\')) + 1);
  }

  private static byte[] bytes(DataBuffer buffer) {
    byte[] bytes = new byte[buffer.readableByteCount()];
    buffer.read(bytes);
    DataBufferUtils.release(buffer);
    return bytes;
  }
}
