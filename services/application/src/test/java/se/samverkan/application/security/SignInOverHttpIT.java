package se.samverkan.application.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;
import se.samverkan.accounts.links.OneTimeLinks;
import se.samverkan.accounts.people.Account;
import se.samverkan.accounts.people.Role;
import se.samverkan.platform.testing.WithDatabases;

/** People come in by pages without script and by JSON, and are out again when they say so. */
@WithDatabases
@Import(People.class)
@TestPropertySource(properties = "samverkan.sign-in.required=true")
class SignInOverHttpIT {

  private static final String PASSWORD = "en lång lösenfras";
  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  @Autowired WebTestClient http;
  @Autowired People people;
  @Autowired OneTimeLinks links;

  @Test
  void aPersonChoosesAPasswordByTheLinkSignsInAndOutByThePages() {
    Account eva = people.with(Role.READER, "body_1", null);
    String link = links.make(eva.accountId()).text();
    MultiValueMap<String, String> cookies = new LinkedMultiValueMap<>();

    String welcome = page("/welcome/{link}", cookies, link);
    send("/welcome", cookies, welcome, "link", link, "password", PASSWORD);
    String signIn = page("/sign-in", cookies);
    send("/sign-in", cookies, signIn, "loginName", eva.loginName(), "password", PASSWORD);

    assertThat(page("/sign-in", cookies)).contains(eva.loginName(), "Logga ut");
    http.get()
        .uri("/api/me")
        .cookies(all -> all.addAll(cookies))
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.accountId")
        .isEqualTo(eva.accountId())
        .jsonPath("$.means")
        .isEqualTo("page");

    String session = String.valueOf(cookies.getFirst("__Host-session"));
    send("/sign-out", cookies, page("/sign-in", cookies));
    http.get()
        .uri("/api/me")
        .cookie("__Host-session", session)
        .exchange()
        .expectStatus()
        .isUnauthorized();
  }

  @Test
  void theCookieOfASessionIsSeenByNoScriptAndNoOtherSite() {
    Account eva = people.with(Role.READER, "body_1", null);
    links.setPassword(links.make(eva.accountId()).text(), PASSWORD);

    ResponseCookie cookie =
        Objects.requireNonNull(
            http.post()
                .uri("/api/sessions")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(
                    "{\"loginName\":\"%s\",\"password\":\"%s\"}"
                        .formatted(eva.loginName(), PASSWORD))
                .exchange()
                .expectStatus()
                .isCreated()
                .returnResult(Void.class)
                .getResponseCookies()
                .getFirst("__Host-session"));

    assertThat(cookie.isHttpOnly()).isTrue();
    assertThat(cookie.isSecure()).isTrue();
    assertThat(cookie.getSameSite()).isEqualTo("Lax");
    assertThat(cookie.getPath()).isEqualTo("/");
  }

  @Test
  void aWrongPasswordIsRefusedInTheSameWordsAsAWrongName() {
    Account eva = people.with(Role.READER, "body_1", null);
    for (String name : new String[] {eva.loginName(), "nobody-of-that-name"}) {
      http.post()
          .uri("/api/sessions")
          .contentType(MediaType.APPLICATION_JSON)
          .bodyValue("{\"loginName\":\"%s\",\"password\":\"fel\"}".formatted(name))
          .exchange()
          .expectStatus()
          .isUnauthorized()
          .expectBody()
          .jsonPath("$.code")
          .isEqualTo("SIGN_IN_REFUSED");
    }
  }

  @Test
  void aFormOfAnotherSiteDoesNotSignIn() {
    http.post()
        .uri("/sign-in")
        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
        .bodyValue("loginName=x&password=y")
        .exchange()
        .expectStatus()
        .isForbidden();
  }

  @Test
  void whatComesInIsNotReflectedUnescaped() {
    String page = page("/welcome/{link}", new LinkedMultiValueMap<>(), "<script>alert(1)\"");

    assertThat(page).doesNotContain("<script").contains("&lt;script");
  }

  private String page(String uri, MultiValueMap<String, String> cookies, Object... variables) {
    EntityExchangeResult<byte[]> answer =
        http.get()
            .uri(uri, variables)
            .accept(MediaType.TEXT_HTML)
            .cookies(all -> all.addAll(cookies))
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody()
            .returnResult();
    keep(answer, cookies);
    return new String(
        Objects.requireNonNull(answer.getResponseBody()), java.nio.charset.StandardCharsets.UTF_8);
  }

  private void send(
      String uri, MultiValueMap<String, String> cookies, String page, String... fields) {
    Matcher csrf = CSRF.matcher(page);
    assertThat(csrf.find()).as("token in the page").isTrue();
    MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
    form.add("_csrf", csrf.group(1));
    for (int i = 0; i < fields.length; i += 2) {
      form.add(fields[i], fields[i + 1]);
    }
    keep(
        http.post()
            .uri(uri)
            .cookies(all -> all.addAll(cookies))
            .body(BodyInserters.fromFormData(form))
            .exchange()
            .expectStatus()
            .isSeeOther()
            .expectBody()
            .returnResult(),
        cookies);
  }

  private static void keep(
      EntityExchangeResult<byte[]> answer, MultiValueMap<String, String> cookies) {
    answer
        .getResponseCookies()
        .forEach((name, values) -> cookies.set(name, values.getLast().getValue()));
  }
}
