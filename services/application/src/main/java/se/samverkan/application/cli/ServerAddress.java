package se.samverkan.application.cli;

import java.net.URI;
import java.time.Duration;
import java.util.Iterator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.client.WebClient;
import picocli.CommandLine.Option;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Which server a command speaks to. */
final class ServerAddress {

  private static final int LARGEST_ANSWER = 64 * 1024 * 1024;

  @Option(
      names = "--server",
      paramLabel = "URL",
      description = "Address of the server: http://localhost:8080 unless said.")
  private URI url = URI.create("http://localhost:8080");

  @Option(
      names = "--token",
      paramLabel = "TOKEN",
      defaultValue = "${env:SAMVERKAN_TOKEN}",
      description =
          "Token to act with; better given by SAMVERKAN_TOKEN, as others on the machine see"
              + " options.")
  private @Nullable String token;

  private String url() {
    return url.toString().replaceFirst("/$", "");
  }

  WebClient client() {
    WebClient.Builder client = WebClient.builder().baseUrl(url());
    if (token != null && !token.isBlank()) {
      client.defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + token.strip());
    }
    return client.codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST_ANSWER)).build();
  }

  /**
   * Waits for an answer.
   *
   * @throws ServerFailure instead of whatever keeps the answer from coming
   */
  <T> T answer(Mono<T> asked, Duration patience) {
    return Objects.requireNonNull(
        asked.timeout(patience).onErrorMap(e -> ServerFailure.of(e, url())).block());
  }

  /** Many answers as they come, each within so much time after the former; one at least. */
  <T> Iterator<T> answers(Flux<T> asked, Duration patience) {
    return asked
        .switchIfEmpty(Flux.error(new IllegalStateException("no answer")))
        .timeout(patience)
        .onErrorMap(e -> ServerFailure.of(e, url()))
        .toIterable()
        .iterator();
  }
}
