package se.samverkan.application.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.samverkan.accounts.external.ExternalAccounts;
import se.samverkan.accounts.links.OneTimeLinks;
import se.samverkan.accounts.people.Account;
import se.samverkan.accounts.people.Role;
import se.samverkan.accounts.securitylog.SecurityEventKind;
import se.samverkan.accounts.securitylog.SecurityLog;
import se.samverkan.platform.readmodels.Paging;
import se.samverkan.platform.testing.WithDatabases;

/** People come in by a provider that runs beside it, as accounts that wait for them. */
@WithDatabases
@Import(People.class)
@TestPropertySource(properties = "samverkan.sign-in.required=true")
class OpenIdConnectIT {

  private static final EmbeddedProvider PROVIDER = provider();

  @Autowired Environment environment;
  @Autowired WebTestClient http;
  @Autowired People people;
  @Autowired ExternalAccounts external;
  @Autowired OneTimeLinks links;
  @Autowired SecurityLog log;

  private String here = "";

  @DynamicPropertySource
  static void theInstallationKnowsTheProvider(DynamicPropertyRegistry settings) {
    settings.add("samverkan.oidc.issuer", PROVIDER::issuer);
    settings.add("samverkan.oidc.client-id", () -> EmbeddedProvider.CLIENT);
    settings.add("samverkan.oidc.client-secret", () -> EmbeddedProvider.SECRET);
  }

  @BeforeEach
  void theProviderKnowsTheInstallation() {
    here = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
    PROVIDER.knows(here + "/login/oauth2/code/provider");
  }

  @AfterAll
  static void theProviderStops() throws Exception {
    PROVIDER.close();
  }

  @Test
  void whoeverIsExpectedByAConfirmedAddressComesInAgainAndAgainAndOut() throws Exception {
    String name = "eva" + UUID.randomUUID();
    Account eva = external(name + "@Example.org");

    try (var browser = new WithoutBrowser("sv");
        var another = new WithoutBrowser("sv")) {
      assertThat(comeIn(browser, here + "/oauth2/authorization/provider", name).address())
          .hasPath("/");
      WithoutBrowser.Page page = browser.open(here + "/me");
      assertThat(page.text())
          .as("%s", log.page(new Paging(0, 1)).items())
          .contains(eva.loginName(), "Logga ut");
      assertThat(browser.visited())
          .anyMatch(address -> String.valueOf(address.getQuery()).contains("code_challenge"));
      me(browser.cookiesOf(here)).isEqualTo(eva.accountId());

      comeIn(another, here + "/oauth2/authorization/provider", name);
      me(another.cookiesOf(here)).isEqualTo(eva.accountId());

      String session = browser.cookiesOf(here);
      browser.send(page, "/sign-out", Map.of());
      http.get()
          .uri("/api/me")
          .header("Cookie", session)
          .exchange()
          .expectStatus()
          .isUnauthorized();
    }
  }

  @Test
  void whoeverHasTheLinkOfAnAccountBecomesIt() throws Exception {
    Account bo = external(null);
    String link = links.make(bo.accountId()).text();
    String name = "bo" + UUID.randomUUID();

    try (var browser = new WithoutBrowser("sv")) {
      assertThat(browser.open(here + "/welcome/" + link).text())
          .contains("/welcome/" + link + "/provider")
          .doesNotContain("type=\"password\"");
      comeIn(browser, here + "/welcome/" + link + "/provider", name);
      me(browser.cookiesOf(here)).isEqualTo(bo.accountId());
    }
    try (var another = new WithoutBrowser("sv")) {
      String address = here + "/welcome/" + link + "/provider";
      assertThat(comeIn(another, address, "another").text()).contains("Länken är använd");
    }
  }

  @Test
  void whomNoAccountWaitsForIsRefusedAndThatIsNoted() throws Exception {
    try (var browser = new WithoutBrowser("en-GB,en;q=0.8")) {
      WithoutBrowser.Page page =
          comeIn(browser, here + "/oauth2/authorization/provider", "stranger");

      assertThat(page.text()).contains("no account here is yours", "lang=\"en\"");
      assertThat(browser.cookiesOf(here)).doesNotContain("__Host-session");
      assertThat(log.page(new Paging(0, 1)).items().getFirst().kind())
          .isEqualTo(SecurityEventKind.SIGN_IN_REFUSED);
    }
  }

  @Test
  void anAddressThatTheProviderHasNotConfirmedIsNobodys() throws Exception {
    String name = "new" + UUID.randomUUID();
    external(name + "@example.org");

    try (var browser = new WithoutBrowser("sv")) {
      assertThat(comeIn(browser, here + "/oauth2/authorization/provider", name).text())
          .contains("inget konto här är ditt");
    }
  }

  @Test
  void nobodyComesInByAnAnswerThatWasNotAskedFor() throws Exception {
    try (var browser = new WithoutBrowser("sv")) {
      assertThat(browser.open(here + "/login/oauth2/code/provider?code=x&state=y").text())
          .contains("svarade inte som den ska");
      assertThat(browser.cookiesOf(here)).doesNotContain("__Host-session");
    }
  }

  private Account external(@org.jspecify.annotations.Nullable String mail) {
    return external.expect(people.with(Role.READER, "body_1", null).accountId(), mail);
  }

  private static WithoutBrowser.Page comeIn(WithoutBrowser browser, String start, String name)
      throws Exception {
    WithoutBrowser.Page form = browser.open(start);
    assertThat(form.address().toString()).startsWith(PROVIDER.issuer() + "/login");
    return browser.send(
        form, "/login", Map.of("username", name, "password", EmbeddedProvider.PASSWORD));
  }

  private org.springframework.test.web.reactive.server.JsonPathAssertions me(String cookies) {
    return http.get()
        .uri("/api/me")
        .header("Cookie", cookies)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.accountId");
  }

  private static EmbeddedProvider provider() {
    try {
      return new EmbeddedProvider(Files.createTempDirectory("provider"));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
