package se.samverkan.application.openapi;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/**
 * One request of the story that the examples tell.
 *
 * @param address with its variables in braces, as the server knows it
 * @param says what the request is for, in a sentence
 * @param with values of the variables of the address and of query parameters
 * @param body of a command
 * @param file what is sent as the part of a form: its field, name and text
 */
public record Example(
    HttpMethod method,
    String address,
    String says,
    Map<String, Object> with,
    @Nullable Map<String, Object> body,
    @Nullable Map<String, Object> file) {

  private static final String METHOD = "POST";

  /** Reads one entry: {@code POST} or {@code GET} with the address, and the rest by name. */
  static Example of(Map<String, Object> entry) {
    boolean post = entry.containsKey(METHOD);
    return new Example(
        post ? HttpMethod.POST : HttpMethod.GET,
        String.valueOf(entry.get(post ? METHOD : "GET")),
        String.valueOf(entry.get("says")),
        object(entry, "with").orElse(Map.of()),
        object(entry, "body").orElse(null),
        object(entry, "file").orElse(null));
  }

  @SuppressWarnings("unchecked")
  private static Optional<Map<String, Object>> object(Map<String, Object> entry, String name) {
    return Optional.ofNullable((Map<String, Object>) entry.get(name));
  }
}
