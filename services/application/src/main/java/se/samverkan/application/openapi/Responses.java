package se.samverkan.application.openapi;

import static se.samverkan.application.openapi.Json.object;
import static se.samverkan.application.openapi.Json.reference;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;

/** How requests are answered: as asked, or with a problem whose codes are listed by module. */
final class Responses {

  private static final Set<Integer> OF_COMMANDS_ONLY = Set.of(412, 413, 422);

  private final RefusalCodes codes = new RefusalCodes();
  private final Map<String, Object> schemas;

  Responses(Map<String, Object> schemas) {
    this.schemas = schemas;
    schemas.put("Problem", problem());
  }

  /** The answer to a command that was carried out, and every refusal of it. */
  Map<String, Object> ofCommand(boolean creates, String module) {
    Map<String, Object> headers = object("ETag", reference("headers", "Position"));
    if (creates) {
      headers.put("Location", reference("headers", "Location"));
    }
    headers.put("X-Request-Id", reference("headers", "RequestId"));
    Map<String, Object> carriedOut =
        object(
            "description",
            "Carried out and durable.",
            "headers",
            headers,
            "content",
            object("application/json", object("schema", reference("schemas", "CommandAnswer"))));
    Map<String, Object> responses = object(creates ? "201" : "200", carriedOut);
    responses.putAll(problems(module, true));
    return responses;
  }

  /** The answer to a question and every refusal of it. */
  Map<String, Object> ofQuestion(int status, Map<String, Object> content, String module) {
    Map<String, Object> answer =
        object(
            "description",
            "The answer.",
            "headers",
            object(
                "ETag",
                reference("headers", "Position"),
                "X-Request-Id",
                reference("headers", "RequestId")),
            "content",
            content);
    Map<String, Object> responses = object(Integer.toString(status), answer);
    responses.putAll(problems(module, false));
    return responses;
  }

  private Map<String, Object> problems(String module, boolean ofCommand) {
    Map<String, Object> problems = object();
    codes
        .of(module)
        .forEach(
            (status, names) -> {
              if (ofCommand || !OF_COMMANDS_ONLY.contains(status)) {
                problems.put(Integer.toString(status), problem(module, status, List.copyOf(names)));
              }
            });
    return problems;
  }

  private Map<String, Object> problem(String module, int status, List<String> names) {
    String name =
        "Problem"
            + status
            + "Of"
            + module.substring(0, 1).toUpperCase(Locale.ROOT)
            + module.substring(1);
    schemas.putIfAbsent(
        name,
        object(
            "allOf",
            List.of(
                reference("schemas", "Problem"),
                object(
                    "properties",
                    object(
                        "status",
                        object("const", status),
                        "code",
                        object("type", "string", "enum", names))))));
    return object(
        "description",
        reason(status),
        "content",
        object("application/problem+json", object("schema", reference("schemas", name))));
  }

  private static String reason(int status) {
    HttpStatus known = HttpStatus.resolve(status);
    return known == null ? "Refused." : known.getReasonPhrase() + ".";
  }

  private static Map<String, Object> problem() {
    return object(
        "type",
        "object",
        "description",
        "A problem of RFC 9457; nothing was recorded.",
        "properties",
        object(
            "type", text(),
            "title", text(),
            "status", object("type", "integer"),
            "detail", described("One sentence that names the rule."),
            "instance", text(),
            "code", described("Why, as one of a closed list."),
            "field", described("The input that is wrong, by its path, as in items[2].title."),
            "requestId", described("What to quote when asking for help."),
            "changes", reference("schemas", "Changes")),
        "required",
        List.of("title", "status", "detail", "instance", "code", "requestId"));
  }

  private static Map<String, Object> text() {
    return object("type", "string");
  }

  private static Map<String, Object> described(String description) {
    return object("type", "string", "description", description);
  }
}
