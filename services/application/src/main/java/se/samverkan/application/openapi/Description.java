package se.samverkan.application.openapi;

import static se.samverkan.application.openapi.Json.object;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import se.samverkan.platform.web.CommandAnswer;
import se.samverkan.platform.web.CommandRoute;
import se.samverkan.platform.web.CommandTable;

/** Describes everything below {@code /api} from what takes the requests. */
@Component
final class Description {

  private static final String ABOUT =
      """
      Commands are sent with POST, questions asked with GET. A command is answered when it is \
      durable; the ETag of its answer is a position, and a question with `?after=<position>` is \
      answered when it has seen that. Ids are made by the caller: a command that is sent twice is \
      recognised by them, or by its Idempotency-Key. Whatever is refused is answered with a problem \
      (RFC 9457) whose `code` is one of the closed list beside each status.\
      """;

  private final List<CommandTable> tables;
  private final RequestMappingHandlerMapping controllers;

  Description(
      List<CommandTable> tables,
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping controllers) {
    this.tables = tables;
    this.controllers = controllers;
  }

  /** The whole document, as the maps and lists that JSON and YAML are made of. */
  Map<String, Object> document() {
    Map<String, Object> schemas = new TreeMap<>();
    Map<String, Object> paths = paths(schemas);
    return object(
        "openapi", "3.1.0",
        "info", object("title", "Samverkan", "version", "0.1.0", "description", ABOUT),
        "servers", List.of(object("url", "/")),
        "security", List.of(object(), object("token", List.of())),
        "paths", paths,
        "components",
            object(
                "schemas", schemas,
                "parameters", CommonParts.parameters(),
                "headers", CommonParts.headers(),
                "securitySchemes", CommonParts.securitySchemes()));
  }

  private Map<String, Object> paths(Map<String, Object> schemas) {
    SchemaNames names = new SchemaNames();
    Examples examples = Examples.ofStory();
    Responses responses = new Responses(schemas);
    schemas.put("Changes", CommonParts.changes());
    AnswerSchemas answers = new AnswerSchemas(names, schemas);
    answers.of(ResolvableType.forClass(CommandAnswer.class));
    Map<String, Map<String, Object>> paths = new TreeMap<>();
    CommandOperations commands =
        new CommandOperations(new CommandSchemas(names, schemas), responses, examples);
    tables.stream()
        .flatMap(table -> table.routes().stream())
        .sorted(Comparator.comparing(CommandRoute::path))
        .forEach(route -> at(paths, route.path()).put("post", commands.of(route)));
    QuestionOperations questions = new QuestionOperations(answers, responses, examples);
    controllers.getHandlerMethods().entrySet().stream()
        .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
        .forEach(entry -> add(paths, questions, entry.getKey(), entry.getValue()));
    return new LinkedHashMap<>(paths);
  }

  private static void add(
      Map<String, Map<String, Object>> paths,
      QuestionOperations questions,
      RequestMappingInfo info,
      HandlerMethod handler) {
    List<String> produces =
        info.getProducesCondition().getProducibleMediaTypes().stream()
            .map(MediaType::toString)
            .toList();
    for (var pattern : info.getPatternsCondition().getPatterns()) {
      String address = pattern.getPatternString();
      if (address.startsWith("/api/")) {
        info.getMethodsCondition()
            .getMethods()
            .forEach(
                method ->
                    at(paths, address)
                        .put(
                            method.name().toLowerCase(Locale.ROOT),
                            questions.of(
                                HttpMethod.valueOf(method.name()), address, produces, handler)));
      }
    }
  }

  private static Map<String, Object> at(Map<String, Map<String, Object>> paths, String address) {
    return paths.computeIfAbsent(address, a -> new LinkedHashMap<>());
  }
}
