package se.samverkan.application.openapi;

import static se.samverkan.application.openapi.Json.object;

import java.util.Map;

/** What many requests and answers have in common. */
final class CommonParts {

  private static final String VISIBLE = "^\"?[!#-~]{1,200}\"?$";

  private CommonParts() {}

  static Map<String, Object> parameters() {
    return object(
        "IfMatch",
            parameter(
                "If-Match",
                "header",
                "The ETag of an earlier answer: refused with 412 and what changed, when others have"
                    + " changed the same thing after it.",
                object("type", "string"),
                "*"),
        "IdempotencyKey",
            parameter(
                "Idempotency-Key",
                "header",
                "A name for this command. The same command under the same key gets the first answer"
                    + " again, also after a restart; another command under it is refused with 422."
                    + " A refused command does not use up its key. Without a key a command is"
                    + " recognised by the ids in it.",
                object("type", "string", "pattern", VISIBLE),
                "0b5f3c1e-7d0a-4f53-9d5e-2f0c5a6c9b11"),
        "RequestId",
            parameter(
                "X-Request-Id",
                "header",
                "What the caller calls the request; kept with the events that come of it.",
                object("type", "string", "pattern", "^[A-Za-z0-9_-]{8,64}$"),
                "request-0001"),
        "After",
            parameter(
                "after",
                "query",
                "Waits, up to ten seconds, until the answer has seen this position: the ETag of a"
                    + " command's answer.",
                object("type", "integer", "minimum", 0),
                0));
  }

  static Map<String, Object> headers() {
    return object(
        "Position",
            object(
                "description",
                "In quotes, the position of the event store that the answer has seen.",
                "schema",
                object("type", "string", "pattern", "^\"[0-9]+\"$")),
        "Location",
            object(
                "description",
                "Where to ask for what was brought into being.",
                "schema",
                object("type", "string", "format", "uri-reference")),
        "RequestId",
            object("description", "The id of the request.", "schema", object("type", "string")));
  }

  /** Needed where an installation asks people and programs to say who they are. */
  static Map<String, Object> securitySchemes() {
    return object("token", object("type", "http", "scheme", "bearer"));
  }

  static Map<String, Object> changes() {
    return object(
        "type",
        "array",
        "description",
        "With 412: what others changed meanwhile.",
        "items",
        object(
            "type",
            "object",
            "properties",
            object(
                "event", object("type", "string"),
                "position", object("type", "integer"),
                "recordedAt", object("type", "string", "format", "date-time"))));
  }

  private static Map<String, Object> parameter(
      String name, String in, String description, Map<String, Object> schema, Object example) {
    return object(
        "name", name,
        "in", in,
        "required", false,
        "description", description,
        "schema", schema,
        "example", example);
  }
}
