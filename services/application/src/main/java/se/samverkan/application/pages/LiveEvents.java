package se.samverkan.application.pages;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

/**
 * Tells whoever watches a page that there is something new. The id of an event is the position of
 * the event store, which is the same on every node: a browser that comes back with the last one it
 * saw is told at once what it missed.
 */
@RestController
final class LiveEvents {

  private static final Duration HEARTBEAT = Duration.ofSeconds(15);

  private final Position position;

  LiveEvents(Position position) {
    this.position = position;
  }

  /**
   * @param after the position that the page had seen when it was written
   * @param last the position of the last event that arrived, which goes before
   */
  @GetMapping(path = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Flux<ServerSentEvent<String>> live(
      @RequestParam(defaultValue = "") String after,
      @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last) {
    long seen = number(last == null || last.isBlank() ? after : last);
    Flux<ServerSentEvent<String>> changes =
        position.after(seen).map(LiveEvents::changed).startWith(comment("open"));
    Flux<ServerSentEvent<String>> beats =
        Flux.interval(HEARTBEAT).onBackpressureDrop().map(beat -> comment("still here"));
    return Flux.merge(changes.materialize(), beats.materialize()).dematerialize();
  }

  private static ServerSentEvent<String> changed(long position) {
    String number = Long.toString(position);
    return ServerSentEvent.builder(number).id(number).event("changed").build();
  }

  private static ServerSentEvent<String> comment(String text) {
    return ServerSentEvent.<String>builder().comment(text).build();
  }

  private static long number(String text) {
    return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
  }
}
