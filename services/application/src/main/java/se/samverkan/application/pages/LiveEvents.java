package se.samverkan.application.pages;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Tells whoever watches a page that there is something new. The id of an event is the position of
 * the event store, which is the same on every node: a browser that comes back with the last one it
 * saw is told at once what it missed. What is told is written once for all who watch.
 */
@RestController
final class LiveEvents {

  private static final Duration HEARTBEAT = Duration.ofSeconds(15);
  private static final byte[] OPEN = bytes(":open\n\n");
  private static final byte[] STILL_HERE = bytes(":still here\n\n");

  private final Position position;
  private final Flux<News> changes;

  LiveEvents(Position position) {
    this.position = position;
    this.changes = position.changes().map(News::of).replay(1).refCount(1);
  }

  /** A position, and the event that tells it. */
  private record News(long position, byte[] event) {
    static News of(long position) {
      return new News(position, bytes("id:%1$d\nevent:changed\ndata:%1$d\n\n".formatted(position)));
    }
  }

  /**
   * Ends when the server stops, or the one who watches goes.
   *
   * @param after the position that the page had seen when it was written
   * @param last the position of the last event that arrived, which goes before
   */
  @GetMapping(path = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Mono<Void> live(
      @RequestParam(defaultValue = "") String after,
      @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last,
      ServerHttpResponse response) {
    long seen = number(last == null || last.isBlank() ? after : last);
    Flux<byte[]> news =
        changes
            .filter(change -> change.position() > seen)
            // Who is slow misses positions, but never the last.
            .onBackpressureLatest()
            .map(News::event)
            .startWith(OPEN);
    Flux<byte[]> beats = Flux.interval(HEARTBEAT).onBackpressureDrop().map(beat -> STILL_HERE);
    response.getHeaders().setContentType(MediaType.TEXT_EVENT_STREAM);
    return position
        .watched(Flux.merge(news, beats))
        .map(LiveEvents::buffer)
        .as(buffers -> response.writeAndFlushWith(buffers.map(Mono::just)));
  }

  private static DataBuffer buffer(byte[] bytes) {
    return DefaultDataBufferFactory.sharedInstance.wrap(bytes);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static long number(String text) {
    return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
  }
}
