package se.samverkan.platform.web;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.samverkan.platform.refusals.InputRefusal;
import se.samverkan.platform.refusals.Refusal;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Takes the commands of every module where its table says, and sends them for whoever asks. */
@Configuration(proxyBeanMethods = false)
class CommandRoutes {

  private final JsonMapper json =
      JsonMapper.builder()
          .addModule(new IdsAsText())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .build();
  private final CommandBody bodies = new CommandBody(json);
  private final RecordFromJson records = new RecordFromJson(json);
  private final CarriedOut carriedOut;
  private final Actors actors;
  private final List<ListFilledIn> filledIn;

  CommandRoutes(CarriedOut carriedOut, Actors actors, ObjectProvider<ListFilledIn> filledIn) {
    this.carriedOut = carriedOut;
    this.actors = actors;
    this.filledIn = filledIn.orderedStream().toList();
  }

  @Bean
  RouterFunction<ServerResponse> commandRouter(List<CommandTable> tables) {
    CommandAddresses addresses =
        new CommandAddresses(tables.stream().flatMap(table -> table.routes().stream()).toList());
    return request ->
        Mono.justOrEmpty(addresses.route(request).map(route -> asked -> answer(asked, route)));
  }

  private Mono<ServerResponse> answer(ServerRequest request, CommandRoute route) {
    return bodies
        .of(request)
        .flatMap(body -> sent(body, request, route))
        .flatMap(carriedOut::answer)
        .flatMap(answer -> answered(answer, request, route));
  }

  private Mono<SentCommand> sent(ObjectNode body, ServerRequest request, CommandRoute route) {
    ObjectNode asGiven = body.deepCopy();
    return filled(withPath(body, request, route), route)
        .map(fields -> records.read(fields, route.command()))
        .flatMap(command -> sent(command, request, asGiven));
  }

  private Mono<SentCommand> sent(Record command, ServerRequest request, ObjectNode asGiven) {
    ServerHttpRequest http = request.exchange().getRequest();
    return actors
        .sending(command, request.exchange())
        .map(
            provenance ->
                new SentCommand(
                    command,
                    provenance,
                    CommandHeaders.expectedPosition(http),
                    CommandHeaders.retryKey(http, provenance.actor(), asGiven)));
  }

  private ObjectNode withPath(ObjectNode object, ServerRequest request, CommandRoute route) {
    request
        .pathVariables()
        .forEach(
            (name, value) -> {
              JsonNode given = object.get(name);
              if (given != null && !value.equals(given.asString(""))) {
                throw new Refusal(
                    InputRefusal.FIELD_MALFORMED,
                    name,
                    "The field " + name + " differs from the one in the address.");
              }
              object.set(name, ofPath(value, name, route));
            });
    return object;
  }

  private Mono<ObjectNode> filled(ObjectNode object, CommandRoute route) {
    return Flux.fromIterable(filledIn)
        .filter(each -> each.command().equals(route.command()))
        .filter(each -> isLeftOut(object.get(each.field())))
        .concatMap(
            each ->
                each.values(texts(object))
                    .doOnNext(values -> values.forEach(object.putArray(each.field())::add)))
        .then(Mono.just(object));
  }

  private static boolean isLeftOut(@Nullable JsonNode given) {
    return given == null || given.isNull() || given.isArray() && given.isEmpty();
  }

  private static Map<String, String> texts(ObjectNode object) {
    return object.properties().stream()
        .filter(field -> field.getValue().isString())
        .collect(Collectors.toMap(Map.Entry::getKey, field -> field.getValue().asString()));
  }

  private JsonNode ofPath(String value, String name, CommandRoute route) {
    boolean number =
        CommandField.of(route.command(), name)
            .filter(field -> JsonForm.of(field.valueType()) == JsonForm.INTEGER)
            .isPresent();
    return number && value.matches("\\d{1,9}")
        ? json.getNodeFactory().numberNode(Integer.parseInt(value))
        : json.getNodeFactory().stringNode(value);
  }

  private static Mono<ServerResponse> answered(
      CommandAnswer answer, ServerRequest request, CommandRoute route) {
    ServerResponse.BodyBuilder response =
        route.creates()
            ? ServerResponse.created(
                URI.create(request.exchange().getRequest().getPath().value() + "/" + answer.id()))
            : ServerResponse.status(HttpStatus.OK);
    return response.eTag(Long.toString(answer.position())).bodyValue(answer);
  }
}
