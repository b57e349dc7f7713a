package se.samverkan.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;
import se.samverkan.platform.testing.WithDatabases;

/** A file is kept under its hash, given back as it was, and refused when it is not what it says. */
@WithDatabases
class FilesIT {

  private static final byte[] PDF = "%PDF-1.7\n%öäå\n1 0 obj".getBytes(StandardCharsets.ISO_8859_1);

  @Autowired WebTestClient http;
  @Autowired StoredFiles files;

  @Test
  void whatWasWrittenHereIsKeptWhateverItsType() {
    byte[] json = "{}".getBytes(StandardCharsets.UTF_8);
    StoredFile stored = files.keepWritten("report.json", "application/json", json);

    assertThat(stored.mediaType()).isEqualTo("application/json");
    assertThat(files.content(stored.sha256()).bytes()).isEqualTo(json);
    assertThat(files.content(stored.sha256()).mediaType()).isEqualTo("application/json");
  }

  @Test
  void aFileIsGivenBackAsItWas() {
    StoredFile stored = kept(send("C:\\papers\\underlag.pdf", PDF));

    assertThat(stored.name()).isEqualTo("underlag.pdf");
    assertThat(stored.mediaType()).isEqualTo("application/pdf");
    assertThat(stored.size()).isEqualTo(PDF.length);
    http.get()
        .uri("/api/files/{sha256}", stored.sha256())
        .exchange()
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueEquals("Content-Disposition", "attachment")
        .expectHeader()
        .contentType("application/pdf")
        .expectBody(byte[].class)
        .isEqualTo(PDF);
  }

  @Test
  void theSameContentIsKeptOnce() {
    assertThat(kept(send("en.pdf", PDF)).sha256()).isEqualTo(kept(send("två.pdf", PDF)).sha256());
  }

  @Test
  void aFileThatIsNotWhatItsEndingSaysIsRefused() {
    assertRefused(send("underlag.docx", PDF), "FILE_TYPE_NOT_ALLOWED");
    assertRefused(
        send("sida.html", "<html><script>1</script></html>".getBytes(StandardCharsets.UTF_8)),
        "FILE_TYPE_NOT_ALLOWED");
    assertRefused(
        send("underlag.pdf", "<html><script>1</script></html>".getBytes(StandardCharsets.UTF_8)),
        "FILE_TYPE_NOT_ALLOWED");
  }

  @Test
  void anEmptyFileAndATooLargeOneAreRefused() {
    assertRefused(send("tom.txt", new byte[0]), "FILE_EMPTY");
    assertRefused(send("stor.txt", new byte[StoredFiles.MOST_BYTES + 1]), "FILE_TOO_LARGE");
  }

  @Test
  void anUnknownHashIsRefused() {
    http.get()
        .uri("/api/files/abc")
        .exchange()
        .expectStatus()
        .isNotFound()
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("UNKNOWN_FILE");
  }

  private WebTestClient.ResponseSpec send(String name, byte[] content) {
    MultipartBodyBuilder form = new MultipartBodyBuilder();
    form.part("file", new ByteArrayResource(content)).filename(name);
    return http.post()
        .uri("/api/files")
        .body(BodyInserters.fromMultipartData(form.build()))
        .exchange();
  }

  private static StoredFile kept(WebTestClient.ResponseSpec answer) {
    return Objects.requireNonNull(
        answer
            .expectStatus()
            .isCreated()
            .expectBody(StoredFile.class)
            .returnResult()
            .getResponseBody());
  }

  private static void assertRefused(WebTestClient.ResponseSpec answer, String code) {
    answer
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo(code)
        .jsonPath("$.field")
        .isEqualTo("file");
  }
}
