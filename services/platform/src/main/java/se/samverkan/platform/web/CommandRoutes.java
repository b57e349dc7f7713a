package se.samverkan.platform.web;

import java.net.URI;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samverkan.platform.audit.Provenance;
import se.samverkan.platform.commands.Commands;
import se.samverkan.platform.readmodels.ReadModels;
import se.samverkan.platform.refusals.InputRefusal;
import se.samverkan.platform.refusals.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Takes the commands of every module where its table says, and sends them for whoever asks. */
@Configuration(proxyBeanMethods = false)
class CommandRoutes {

  private static final Pattern TAG = Pattern.compile("\\s*(?:W/)?\"?(\\d{1,18})\"?\\s*");

  private final CommandTargetResolver targets = AnnotationCommandTargetResolver.builder().build();
  private final JsonMapper json =
      JsonMapper.builder()
          .addModule(new IdsAsText())
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .build();
  private final RecordFromJson records = new RecordFromJson(json);
  private final Commands commands;
  private final ReadModels readModels;
  private final Actors actors;

  CommandRoutes(Commands commands, ReadModels readModels, Actors actors) {
    this.commands = commands;
    this.readModels = readModels;
    this.actors = actors;
  }

  @Bean
  RouterFunction<ServerResponse> commandRouter(List<CommandTable> tables) {
    RouterFunctions.Builder router = RouterFunctions.route();
    tables.stream()
        .flatMap(table -> table.routes().stream())
        .forEach(route -> router.POST(route.path(), request -> answer(request, route)));
    return tables.isEmpty() ? request -> Mono.empty() : router.build();
  }

  private Mono<ServerResponse> answer(ServerRequest request, CommandRoute route) {
    return request
        .bodyToMono(String.class)
        .defaultIfEmpty("{}")
        .map(body -> command(body, request, route))
        .flatMap(command -> send(command, request.exchange(), route));
  }

  private Record command(String body, ServerRequest request, CommandRoute route) {
    ObjectNode object = object(body);
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
              object.put(name, value);
            });
    return records.read(object, route.command());
  }

  private ObjectNode object(String body) {
    try {
      if (json.readTree(body) instanceof ObjectNode object) {
        return object;
      }
    } catch (JacksonException e) {
      // Answered like anything else that is no object.
    }
    throw new Refusal(InputRefusal.FIELD_MALFORMED, null, "The body is not a JSON object.");
  }

  private Mono<ServerResponse> send(
      Record command, ServerWebExchange exchange, CommandRoute route) {
    OptionalLong expected = expectedPosition(exchange);
    String id =
        targets.resolveTarget(GenericCommandMessage.asCommandMessage(command)).getIdentifier();
    return actors
        .sending(command, exchange)
        .flatMap(provenance -> Mono.fromFuture(sent(command, provenance, expected)))
        .then(Mono.fromCallable(readModels::head))
        .flatMap(position -> answered(new CommandAnswer(id, position), exchange, route));
  }

  private CompletableFuture<?> sent(Record command, Provenance provenance, OptionalLong expected) {
    return expected.isPresent()
        ? commands.send(command, provenance, expected.getAsLong())
        : commands.send(command, provenance);
  }

  private static Mono<ServerResponse> answered(
      CommandAnswer answer, ServerWebExchange exchange, CommandRoute route) {
    ServerResponse.BodyBuilder response =
        route.creates()
            ? ServerResponse.created(
                URI.create(exchange.getRequest().getPath().value() + "/" + answer.id()))
            : ServerResponse.status(HttpStatus.OK);
    return response.eTag(Long.toString(answer.position())).bodyValue(answer);
  }

  private static OptionalLong expectedPosition(ServerWebExchange exchange) {
    String header = exchange.getRequest().getHeaders().getFirst("If-Match");
    if (header == null || header.strip().equals("*")) {
      return OptionalLong.empty();
    }
    Matcher tag = TAG.matcher(header);
    if (!tag.matches()) {
      throw new Refusal(
          InputRefusal.FIELD_MALFORMED,
          "If-Match",
          "If-Match takes the ETag of an earlier answer.");
    }
    return OptionalLong.of(Long.parseLong(tag.group(1)));
  }
}
