package se.samverkan.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.netty.channel.AbortedException;

/** What went wrong here is answered, unless nobody is there any more to hear it. */
class ProblemsTest {

  private final Problems problems = new Problems();
  private final MockServerWebExchange exchange =
      MockServerWebExchange.from(MockServerHttpRequest.get("/meetings"));

  @BeforeEach
  void withAnId() {
    new RequestId().filter(exchange, passed -> Mono.empty()).block();
  }

  @ParameterizedTest
  @MethodSource
  void whoIsGoneIsToldNothing(Throwable cause) {
    assertThat(problems.failedOrGone(cause, exchange).blockOptional()).isEmpty();
  }

  static Stream<Throwable> whoIsGoneIsToldNothing() {
    return Stream.of(
        AbortedException.beforeSend(),
        new IOException("sendfile(..) failed with error(-32): Broken pipe"),
        new IOException("recvAddress(..) failed: Connection reset by peer"),
        new IllegalStateException("channel not registered to an event loop"));
  }

  @Test
  void aFaultOfOursIsAnsweredWithoutItsWords() {
    assertThat(
            problems
                .failedOrGone(new IllegalStateException("a secret"), exchange)
                .blockOptional()
                .orElseThrow())
        .satisfies(
            answer -> {
              assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
              assertThat(String.valueOf(answer.getBody()))
                  .contains("INTERNAL_ERROR")
                  .doesNotContain("a secret");
            });
  }
}
