package se.samverkan.application.openapi;

import static se.samverkan.application.openapi.Json.object;
import static se.samverkan.application.openapi.Json.reference;

import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.samverkan.platform.readmodels.Paging;

/** Describes what controllers answer, by their signatures. */
final class QuestionOperations {

  private final AnswerSchemas schemas;
  private final Responses responses;
  private final Examples examples;

  QuestionOperations(AnswerSchemas schemas, Responses responses, Examples examples) {
    this.schemas = schemas;
    this.responses = responses;
    this.examples = examples;
  }

  Map<String, Object> of(
      HttpMethod method, String address, List<String> produces, HandlerMethod handler) {
    Optional<Example> example = examples.of(method, address);
    String module = SchemaNames.module(handler.getBeanType());
    Map<String, Object> operation =
        object("operationId", name(method, address), "tags", List.of(module));
    example.ifPresent(each -> operation.put("description", each.says()));
    operation.put("parameters", parameters(method, handler, example));
    List<Object> parts = parts(handler);
    if (!parts.isEmpty()) {
      operation.put("requestBody", parts.getFirst());
    }
    operation.put(
        "responses", responses.ofQuestion(status(handler), content(handler, produces), module));
    return operation;
  }

  private List<Object> parameters(
      HttpMethod method, HandlerMethod handler, Optional<Example> example) {
    List<Object> parameters = new ArrayList<>();
    for (MethodParameter each : handler.getMethodParameters()) {
      Parameter parameter = each.getParameter();
      PathVariable variable = parameter.getAnnotation(PathVariable.class);
      RequestParam query = parameter.getAnnotation(RequestParam.class);
      if (variable == null && query == null) {
        continue;
      }
      boolean required =
          variable != null
              || (query.required() && query.defaultValue().equals(ValueConstants.DEFAULT_NONE));
      Map<String, Object> described =
          object(
              "name",
              parameter.getName(),
              "in",
              variable == null ? "query" : "path",
              "required",
              required,
              "schema",
              schema(parameter));
      example
          .map(found -> found.with().get(parameter.getName()))
          .ifPresent(value -> described.put("example", value));
      parameters.add(described);
    }
    if (method.equals(HttpMethod.GET)) {
      parameters.add(reference("parameters", "After"));
    }
    parameters.add(reference("parameters", "RequestId"));
    return parameters;
  }

  private Map<String, Object> schema(Parameter parameter) {
    return switch (parameter.getName()) {
      case "page" -> object("type", "integer", "minimum", 0, "default", 0);
      case "size" -> object("type", "integer", "minimum", 1, "maximum", Paging.MOST, "default", 50);
      default -> schemas.of(ResolvableType.forClass(parameter.getType()));
    };
  }

  private static List<Object> parts(HandlerMethod handler) {
    List<Object> parts = new ArrayList<>();
    for (MethodParameter each : handler.getMethodParameters()) {
      RequestPart part = each.getParameter().getAnnotation(RequestPart.class);
      if (part != null) {
        Map<String, Object> file = object("type", "string", "format", "binary");
        boolean one = FilePart.class.isAssignableFrom(each.getParameterType());
        parts.add(
            object(
                "required",
                true,
                "content",
                object(
                    "multipart/form-data",
                    object(
                        "schema",
                        object(
                            "type",
                            "object",
                            "properties",
                            object(
                                part.value(), one ? file : object("type", "array", "items", file)),
                            "required",
                            List.of(part.value()))))));
      }
    }
    return parts;
  }

  private Map<String, Object> content(HandlerMethod handler, List<String> produces) {
    ResolvableType answer = ResolvableType.forMethodReturnType(handler.getMethod());
    boolean many = Flux.class.isAssignableFrom(answer.resolve(Object.class));
    if (many || Mono.class.isAssignableFrom(answer.resolve(Object.class))) {
      answer = answer.getGeneric(0);
    }
    if (ResponseEntity.class.isAssignableFrom(answer.resolve(Object.class))) {
      answer = answer.getGeneric(0);
    }
    Class<?> raw = answer.resolve(Object.class);
    if (raw.isArray()) {
      return object(produces.isEmpty() ? "*/*" : produces.getFirst(), object("schema", object()));
    }
    Map<String, Object> one = schemas.of(answer);
    Map<String, Object> content = object();
    for (String type : produces.isEmpty() ? List.of("application/json") : produces) {
      boolean list = many && !type.endsWith("ndjson");
      content.put(type, object("schema", list ? object("type", "array", "items", one) : one));
    }
    return content;
  }

  private static int status(HandlerMethod handler) {
    ResponseStatus status =
        AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), ResponseStatus.class);
    return status == null ? 200 : status.code().value();
  }

  private static String name(HttpMethod method, String address) {
    StringBuilder name = new StringBuilder(method.name().toLowerCase(Locale.ROOT));
    for (String part : address.substring("/api/".length()).split("[/.-]", -1)) {
      String word = part.startsWith("{") ? "By-" + part.substring(1, part.length() - 1) : part;
      for (String piece : word.split("-", -1)) {
        name.append(piece.substring(0, 1).toUpperCase(Locale.ROOT)).append(piece.substring(1));
      }
    }
    return name.toString();
  }
}
