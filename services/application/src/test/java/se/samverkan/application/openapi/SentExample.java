package se.samverkan.application.openapi;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.util.UriBuilder;

/** How an example was answered. */
public record SentExample(int status, MediaType type, String body) {

  public static SentExample send(Example example, long after, WebTestClient http) {
    WebTestClient.RequestBodySpec request =
        http.method(example.method()).uri(uri -> uri(uri, example, after));
    var answer = withBody(request, example).exchange().expectBody(byte[].class).returnResult();
    byte[] body = Objects.requireNonNullElse(answer.getResponseBody(), new byte[0]);
    return new SentExample(
        answer.getStatus().value(),
        Objects.requireNonNullElse(
            answer.getResponseHeaders().getContentType(), MediaType.APPLICATION_OCTET_STREAM),
        new String(body, StandardCharsets.UTF_8));
  }

  private static URI uri(UriBuilder uri, Example example, long after) {
    Map<String, Object> values = new HashMap<>(example.with());
    Map<String, Object> query = new LinkedHashMap<>(example.with());
    query.keySet().removeIf(name -> example.address().contains("{" + name + "}"));
    if (example.method().equals(HttpMethod.GET)) {
      query.put("after", after);
      values.put("after", after);
    }
    uri.path(example.address());
    query.keySet().forEach(name -> uri.queryParam(name, "{" + name + "}"));
    return uri.build(values);
  }

  private static WebTestClient.RequestHeadersSpec<?> withBody(
      WebTestClient.RequestBodySpec request, Example example) {
    Map<String, Object> file = example.file();
    if (file != null) {
      MultipartBodyBuilder form = new MultipartBodyBuilder();
      byte[] text = String.valueOf(file.get("text")).getBytes(StandardCharsets.UTF_8);
      form.part(String.valueOf(file.get("field")), new ByteArrayResource(text))
          .filename(String.valueOf(file.get("name")));
      return request
          .accept(MediaType.APPLICATION_JSON)
          .body(BodyInserters.fromMultipartData(form.build()));
    }
    Map<String, Object> body = example.body();
    return body == null ? request : request.contentType(MediaType.APPLICATION_JSON).bodyValue(body);
  }
}
