package se.samverkan.calendars.answers;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import se.samverkan.calendars.icalendar.CalendarFile;

/**
 * Calendars over HTTP. Their ETag is of their content, so that a reader that comes again and again
 * gets {@code 304} until something in its calendar has changed.
 */
@RestController
class CalendarController {

  private final Calendars calendars;
  private final MeetingFiles files;

  CalendarController(Calendars calendars, MeetingFiles files) {
    this.calendars = calendars;
    this.files = files;
  }

  @GetMapping("/api/bodies/{bodyId}/calendar.ics")
  Mono<ResponseEntity<byte[]>> ofBody(@PathVariable String bodyId) {
    return calendars.ofBody(bodyId).map(file -> answer(file, "calendar.ics"));
  }

  @GetMapping("/api/persons/{personId}/calendar.ics")
  Mono<ResponseEntity<byte[]>> ofPerson(@PathVariable String personId) {
    return calendars.ofPerson(personId).map(file -> answer(file, "calendar.ics"));
  }

  @GetMapping("/api/meetings/{meetingId}/invitation.ics")
  Mono<ResponseEntity<byte[]>> invitation(@PathVariable String meetingId) {
    return files.invitation(meetingId).map(file -> answer(file, "invitation.ics"));
  }

  @GetMapping("/api/meetings/{meetingId}/cancellation.ics")
  Mono<ResponseEntity<byte[]>> cancellation(@PathVariable String meetingId) {
    return files.cancellation(meetingId).map(file -> answer(file, "cancellation.ics"));
  }

  private static ResponseEntity<byte[]> answer(CalendarFile file, String name) {
    byte[] bytes = file.bytes();
    String method = file.method().name().toLowerCase(Locale.ROOT);
    var type =
        new MediaType(
            "text", "calendar", Map.of("charset", StandardCharsets.UTF_8.name(), "method", method));
    return ResponseEntity.ok()
        .contentType(type)
        .cacheControl(CacheControl.noCache())
        .eTag(hash(bytes))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(bytes);
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
