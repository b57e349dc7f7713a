package se.samverkan.platform.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.web.reactive.function.BodyExtractors;
import org.springframework.web.reactive.function.server.ServerRequest;
import reactor.core.publisher.Mono;
import se.samverkan.platform.refusals.InputRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.RequestRefusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads the JSON object that a command comes as; a request without a body has an empty one. */
final class CommandBody {

  /** Bytes that the body of a command has at most; the longest minutes need a tenth of it. */
  static final int MOST_BYTES = 4 * 1024 * 1024;

  private final JsonMapper json;

  CommandBody(JsonMapper json) {
    this.json = json;
  }

  Mono<ObjectNode> of(ServerRequest request) {
    return DataBufferUtils.join(request.body(BodyExtractors.toDataBuffers()), MOST_BYTES)
        .onErrorMap(DataBufferLimitException.class, e -> tooLarge())
        .map(CommandBody::bytes)
        .map(this::object)
        .switchIfEmpty(Mono.fromSupplier(json::createObjectNode));
  }

  private ObjectNode object(byte[] body) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
      if (text.isBlank()) {
        return json.createObjectNode();
      }
      if (json.readTree(text) instanceof ObjectNode object) {
        return object;
      }
    } catch (CharacterCodingException e) {
      throw new Refusal(InputRefusal.FIELD_MALFORMED, null, "The body is not text in UTF-8.");
    } catch (JacksonException e) {
      // Answered like anything else that is no object.
    }
    throw new Refusal(InputRefusal.FIELD_MALFORMED, null, "The body is not a JSON object.");
  }

  private static byte[] bytes(DataBuffer buffer) {
    byte[] bytes = new byte[buffer.readableByteCount()];
    buffer.read(bytes);
    DataBufferUtils.release(buffer);
    return bytes;
  }

  private static Refusal tooLarge() {
    return new Refusal(
        RequestRefusal.BODY_TOO_LARGE,
        null,
        "The body of a command has at most " + MOST_BYTES / (1024 * 1024) + " MB.");
  }
}
