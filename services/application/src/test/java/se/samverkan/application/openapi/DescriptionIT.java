package se.samverkan.application.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import se.samverkan.platform.testing.WithDatabases;
import se.samverkan.platform.web.CommandTable;
import tools.jackson.databind.json.JsonMapper;

/** The description is valid, covers what the server answers, and every example of it works. */
@WithDatabases
@TestPropertySource(properties = "samverkan.sign-in.required=false")
class DescriptionIT {

  private static final int LARGEST_ANSWER = 16 * 1024 * 1024;

  @Autowired WebTestClient anyHttp;
  @Autowired List<CommandTable> tables;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping controllers;

  WebTestClient http;
  String json = "";
  DescribedAnswers described;

  @BeforeEach
  void theDescriptionIsRead() {
    http =
        anyHttp
            .mutate()
            .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST_ANSWER))
            .build();
    json = get("/api/openapi.json");
    described = new DescribedAnswers(json);
  }

  @Test
  void itIsValidOpenApi31() {
    var parsed = new OpenAPIV3Parser().readContents(json, null, new ParseOptions());

    assertThat(parsed.getMessages()).isEmpty();
    assertThat(parsed.isOpenapi31()).isTrue();
    assertThat(parsed.getOpenAPI().getPaths()).hasSizeGreaterThan(150);
  }

  @Test
  void asYamlItIsTheSame() {
    var fromYaml =
        new OpenAPIV3Parser().readContents(get("/api/openapi.yaml"), null, new ParseOptions());

    assertThat(fromYaml.getMessages()).isEmpty();
    assertThat(fromYaml.getOpenAPI())
        .isEqualTo(new OpenAPIV3Parser().readContents(json, null, new ParseOptions()).getOpenAPI());
  }

  @Test
  void everyRouteIsDescribedAndNothingElse() {
    TreeSet<String> described = new TreeSet<>();
    this.described
        .paths()
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .propertyNames()
                    .forEach(
                        method ->
                            described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
    TreeSet<String> answered = new TreeSet<>();
    tables.forEach(table -> table.routes().forEach(route -> answered.add("POST " + route.path())));
    controllers.getHandlerMethods().keySet().stream()
        .flatMap(
            info ->
                info.getMethodsCondition().getMethods().stream()
                    .flatMap(
                        method ->
                            info.getPatternsCondition().getPatterns().stream()
                                .map(pattern -> method + " " + pattern.getPatternString())))
        .filter(route -> route.contains(" /api/"))
        .forEach(answered::add);

    assertThat(described).isEqualTo(answered);
  }

  @Test
  void everyOperationHasAnExample() {
    List<String> with =
        Examples.ofStory().inOrder().stream()
            .map(each -> each.method() + " " + each.address())
            .toList();
    described
        .paths()
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .propertyNames()
                    .forEach(
                        method ->
                            assertThat(with)
                                .contains(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
  }

  @Test
  void everyExampleIsAnsweredAsDescribed() {
    SoftAssertions softly = new SoftAssertions();
    long after = 0;
    for (Example example : Examples.ofStory().inOrder()) {
      SentExample answer = SentExample.send(example, after, http);
      String request = example.method() + " " + example.address() + ": " + example.says();
      softly
          .assertThat(described.successes(example.method(), example.address()))
          .as("%s %s", request, answer.body())
          .contains(answer.status());
      if (answer.type().isCompatibleWith(MediaType.APPLICATION_JSON)
          && !example.address().equals("/api/openapi.json")) {
        softly
            .assertThat(
                described.errors(
                    example.method(), example.address(), answer.status(), answer.body()))
            .as(request)
            .isEmpty();
        var position = new JsonMapper().readTree(answer.body()).path("position");
        after = position.isIntegralNumber() ? position.asLong() : after;
      }
    }
    softly.assertAll();
  }

  @Test
  void aRefusalIsAmongTheDescribedOnes() {
    var answer =
        http.post()
            .uri("/api/meetings/meeting_nowhere/minutes/publish")
            .contentType(MediaType.APPLICATION_JSON)
            .bodyValue("{\"publishedOn\":\"2023-02-30\"}")
            .exchange()
            .expectStatus()
            .isBadRequest()
            .expectBody(String.class)
            .returnResult();

    assertThat(
            described.errors(
                HttpMethod.POST,
                "/api/meetings/{meetingId}/minutes/publish",
                400,
                Objects.requireNonNull(answer.getResponseBody())))
        .isEmpty();
  }

  @Test
  void aPageShowsItToPeopleWithoutANetwork() {
    String page = get("/api-description/index.html");

    assertThat(page).contains("swagger-ui-bundle.js").doesNotContain("http:", "https:");
    get("/webjars/swagger-ui/5.32.0/swagger-ui-bundle.js");
    get("/api-description/show.js");
  }

  private String get(String uri) {
    return Objects.requireNonNull(
        http.get()
            .uri(uri)
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody(String.class)
            .returnResult()
            .getResponseBody());
  }
}
