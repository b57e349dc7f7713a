package se.samverkan.application.openapi;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the description says of answers, with nothing allowed in them that it does not name. */
final class DescribedAnswers {

  private static final String HERE = "https://samverkan.example/openapi.json";

  private final JsonNode document;
  private final SchemaRegistry schemas;

  DescribedAnswers(String json) {
    this.document = new JsonMapper().readTree(json);
    String strict = strict(document.deepCopy()).toString();
    this.schemas =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, registry -> registry.schemas(Map.of(HERE, strict)));
  }

  JsonNode paths() {
    return document.path("paths");
  }

  JsonNode operation(HttpMethod method, String address) {
    return paths().path(address).path(method.name().toLowerCase(Locale.ROOT));
  }

  /** The statuses below 300 that an operation is described with. */
  List<Integer> successes(HttpMethod method, String address) {
    return operation(method, address).path("responses").propertyNames().stream()
        .map(Integer::valueOf)
        .filter(status -> status < 300)
        .toList();
  }

  /** What is wrong with an answer in JSON. */
  List<String> errors(HttpMethod method, String address, int status, String body) {
    JsonNode content =
        operation(method, address).path("responses").path(Integer.toString(status)).path("content");
    JsonNode schema = content.path(status < 300 ? "application/json" : "application/problem+json");
    if (schema.isMissingNode()) {
      return List.of("There is no answer " + status + " in JSON.");
    }
    String absolute = schema.path("schema").toString().replace("\"#/", "\"" + HERE + "#/");
    return schemas.getSchema(absolute).validate(body, InputFormat.JSON).stream()
        .map(Error::toString)
        .toList();
  }

  private static JsonNode strict(JsonNode document) {
    for (JsonNode schema : document.path("components").path("schemas")) {
      if (schema instanceof ObjectNode object && object.has("properties")) {
        object.put("additionalProperties", false);
      }
    }
    return document;
  }
}
