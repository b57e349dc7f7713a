package se.samverkan.application.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import se.samverkan.platform.readmodels.ReadModels;
import se.samverkan.platform.testing.WithDatabases;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every text of every command is hostile, and no page, feed or answer lets it do anything: nothing
 * is unescaped, evaluated, or made into a header or a line of a calendar.
 */
@WithDatabases
@TestPropertySource(
    properties = {"samverkan.sign-in.required=false", "test.databases=of hostile texts"})
class HostileTextsIT {

  private static final int LARGEST_ANSWER = 16 * 1024 * 1024;
  private static final String ENDLESS = "/live";

  private static final Pattern UNESCAPED =
      Pattern.compile(
          "<script>alert|<img src=ond|<svg onload|<[a-z][^<>]*'\\s*onmouseover='alert"
              + "|</title></textarea>|(href|src|action)=[\"']?\\s*javascript:");
  private static final Pattern ICS_LINE = Pattern.compile("[A-Z-]+[;:].*", Pattern.DOTALL);
  private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

  @Autowired WebTestClient anyHttp;
  @Autowired ReadModels readModels;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping controllers;

  private final SoftAssertions softly = new SoftAssertions();
  private final Map<String, TreeSet<String>> ids = new TreeMap<>();

  @Test
  void everyTextIsHostileAndNoneDoesAnything() {
    WebTestClient http =
        anyHttp
            .mutate()
            .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST_ANSWER))
            .build();
    HostileTexts texts = new HostileTexts(http);
    for (Example example : Examples.ofStory().inOrder()) {
      example.with().forEach((name, value) -> remember(name, value));
      if (example.method().equals(HttpMethod.POST)) {
        Objects.requireNonNullElse(example.body(), Map.<String, Object>of())
            .forEach(this::remember);
        SentExample sent = texts.send(example);
        check(example.address(), sent.type(), sent.body());
      }
    }
    assertThat(readModels.awaitCaughtUp(java.time.Duration.ofSeconds(60))).isTrue();
    List<String> addresses = addresses();
    addresses.forEach(address -> look(address, http));

    softly.assertAll();
    assertThat(texts.accepted()).isGreaterThan(150);
    assertThat(addresses).hasSizeGreaterThan(100);
  }

  private void remember(String name, Object value) {
    if (name.endsWith("Id") || name.equals("year") || name.equals("sha256")) {
      ids.computeIfAbsent(name, any -> new TreeSet<>()).add(value.toString());
    }
  }

  private List<String> addresses() {
    return controllers.getHandlerMethods().keySet().stream()
        .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
        .flatMap(mapping -> mapping.getPatternsCondition().getPatterns().stream())
        .map(pattern -> pattern.getPatternString())
        .filter(pattern -> !pattern.equals(ENDLESS))
        .sorted()
        .flatMap(this::addresses)
        .toList();
  }

  private Stream<String> addresses(String pattern) {
    var variable = VARIABLE.matcher(pattern);
    if (!variable.find()) {
      return Stream.of(pattern);
    }
    String name = variable.group(1).replaceFirst(":.*", "").replaceFirst("^\\*", "");
    List<String> values = new ArrayList<>();
    if (ids.containsKey(name)) {
      values.addAll(Objects.requireNonNull(ids.get(name)));
    } else if (name.equals("version")) {
      values.add("1");
    } else {
      String kind = pattern.replaceFirst("^/", "").replaceFirst("s?/.*", "");
      ids.values().stream()
          .flatMap(TreeSet::stream)
          .filter(id -> id.startsWith(kind))
          .forEach(values::add);
      values.add("x%22%3E%3Cimg%20src%3Dond%20onerror%3Dalert(1)%3E");
    }
    return values.stream()
        .flatMap(value -> addresses(variable.replaceFirst(value.replace("$", "\\$"))));
  }

  private void look(String address, WebTestClient http) {
    var answer =
        http.get()
            .uri(here -> java.net.URI.create(here.build() + address))
            .exchange()
            .expectBody(byte[].class)
            .returnResult();
    HttpHeaders headers = answer.getResponseHeaders();
    softly.assertThat(answer.getStatus().is5xxServerError()).as(address).isFalse();
    softly.assertThat(headers.getFirst("X-Content-Type-Options")).as(address).isEqualTo("nosniff");
    softly.assertThat(headers.getFirst(HttpHeaders.SET_COOKIE)).as(address).isNotEqualTo("ond=1");
    MediaType type = headers.getContentType();
    check(
        address,
        type == null ? MediaType.APPLICATION_OCTET_STREAM : type,
        new String(
            Objects.requireNonNullElse(answer.getResponseBody(), new byte[0]),
            StandardCharsets.UTF_8));
  }

  private void check(String address, MediaType type, String text) {
    softly.assertThat(text.contains(HostileTexts.EVALUATED)).as(address).isFalse();
    if (type.isCompatibleWith(MediaType.TEXT_HTML)) {
      softly
          .assertThat(UNESCAPED.matcher(text).results().map(found -> found.group()))
          .as(address)
          .isEmpty();
    } else if (type.getSubtype().equals("calendar")) {
      for (String line : text.split("\r\n", -1)) {
        softly
            .assertThat(line.getBytes(StandardCharsets.UTF_8).length)
            .as(address)
            .isLessThanOrEqualTo(75);
      }
      String unfolded = text.replace("\r\n ", "");
      softly.assertThat(unfolded).as(address).doesNotContain("\r\nBEGIN:VALARM", "\r\nX-OND");
      unfolded.lines().forEach(line -> softly.assertThat(line).as(address).matches(ICS_LINE));
    } else if (type.getSubtype().endsWith("json")) {
      softly
          .assertThatCode(() -> JsonMapper.shared().readTree(text))
          .as(address)
          .doesNotThrowAnyException();
    }
  }
}
