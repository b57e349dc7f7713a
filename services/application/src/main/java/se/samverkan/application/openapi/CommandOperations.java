package se.samverkan.application.openapi;

import static se.samverkan.application.openapi.Json.object;
import static se.samverkan.application.openapi.Json.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.HttpMethod;
import se.samverkan.platform.web.CommandField;
import se.samverkan.platform.web.CommandRoute;

/** Describes commands by the tables of the modules. */
final class CommandOperations {

  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

  private final CommandSchemas schemas;
  private final Responses responses;
  private final Examples examples;

  CommandOperations(CommandSchemas schemas, Responses responses, Examples examples) {
    this.schemas = schemas;
    this.responses = responses;
    this.examples = examples;
  }

  Map<String, Object> of(CommandRoute route) {
    Optional<Example> example = examples.of(HttpMethod.POST, route.path());
    String module = SchemaNames.module(route.command());
    Map<String, Object> operation =
        object(
            "operationId",
            route.command().getSimpleName(),
            "summary",
            words(route.command().getSimpleName()),
            "tags",
            List.of(module));
    example.ifPresent(each -> operation.put("description", each.says()));
    operation.put("parameters", parameters(route, example));
    operation.put("requestBody", body(route, example));
    operation.put("responses", responses.ofCommand(route.creates(), module));
    return operation;
  }

  private List<Object> parameters(CommandRoute route, Optional<Example> example) {
    List<Object> parameters = new ArrayList<>();
    Set<String> variables = variables(route);
    for (CommandField field : CommandField.of(route.command())) {
      if (variables.contains(field.name())) {
        Map<String, Object> parameter =
            object(
                "name",
                field.name(),
                "in",
                "path",
                "required",
                true,
                "schema",
                schemas.field(field));
        example
            .map(each -> each.with().get(field.name()))
            .ifPresent(value -> parameter.put("example", value));
        parameters.add(parameter);
      }
    }
    parameters.add(reference("parameters", "IfMatch"));
    parameters.add(reference("parameters", "IdempotencyKey"));
    parameters.add(reference("parameters", "RequestId"));
    return parameters;
  }

  private Map<String, Object> body(CommandRoute route, Optional<Example> example) {
    Map<String, Object> content = object("schema", schemas.body(route.command(), variables(route)));
    example.ifPresent(each -> content.put("example", each.body() == null ? Map.of() : each.body()));
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("required", true);
    body.put("content", object("application/json", content));
    return body;
  }

  private static Set<String> variables(CommandRoute route) {
    return VARIABLE
        .matcher(route.path())
        .results()
        .map((MatchResult variable) -> variable.group(1))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String words(String name) {
    String words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
