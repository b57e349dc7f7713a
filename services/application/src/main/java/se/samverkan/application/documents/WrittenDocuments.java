package se.samverkan.application.documents;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import se.samverkan.documents.content.Document;
import se.samverkan.documents.xhtml.Xhtml;

/**
 * Writes documents for HTTP, a few at a time, as a long one takes a processor for seconds. Their
 * ETag is of their content.
 */
@Component
class WrittenDocuments {

  private static final int AT_A_TIME = 2;
  private static final int WAITING = 100;
  private static final Scheduler WRITERS =
      Schedulers.newBoundedElastic(AT_A_TIME, WAITING, "documents", 60, true);

  /** A page that is complete in itself may have the one style that is in it. */
  private static final String POLICY =
      "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; frame-ancestors 'none'"
          .formatted(
              Base64.getEncoder()
                  .encodeToString(hash(Xhtml.screenStyle().getBytes(StandardCharsets.UTF_8))));

  Mono<ResponseEntity<byte[]>> as(Format format, String name, Mono<Document> document) {
    return document.publishOn(WRITERS).map(each -> answer(format, name, format.bytes(each)));
  }

  private static ResponseEntity<byte[]> answer(Format format, String name, byte[] bytes) {
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.ok()
            .contentType(format.type())
            .cacheControl(CacheControl.noCache())
            .eTag(HexFormat.of().formatHex(hash(bytes)))
            .header(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.inline().filename(format.named(name)).build().toString());
    if (format == Format.HTML) {
      answer.header("Content-Security-Policy", POLICY);
    }
    return answer.body(bytes);
  }

  private static byte[] hash(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
