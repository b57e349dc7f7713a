package se.samverkan.application.security;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samverkan.accounts.web.Asking;
import se.samverkan.accounts.web.Doors;
import se.samverkan.accounts.web.WhereSignInIsOn;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.threads.Blocking;

/** The pages by which people come in and go out; they need no script. */
@Configuration(proxyBeanMethods = false)
@WhereSignInIsOn
class SignInPages {

  private static final String SIGN_IN = "/sign-in";

  /** Where somebody begins; who has no role is led on from there. */
  static final String START = "/";

  private final Doors doors;
  private final Provider provider;

  SignInPages(Doors doors, Provider provider) {
    this.provider = provider;
    this.doors = doors;
  }

  @Bean
  @WhereSignInIsOn
  RouterFunction<ServerResponse> signInRouter() {
    return RouterFunctions.route()
        .GET(SIGN_IN, request -> signInPage(request, request.queryParam("refused").orElse(null)))
        .POST(SIGN_IN, request -> request.formData().flatMap(form -> signIn(request, form)))
        .GET("/welcome/{link}", request -> welcome(request, request.pathVariable("link"), null))
        .GET("/welcome/{link}/provider", this::toProvider)
        .POST("/welcome", request -> request.formData().flatMap(form -> choose(request, form)))
        .POST("/sign-out", this::signOut)
        .build();
  }

  private Mono<ServerResponse> signInPage(ServerRequest request, @Nullable String fault) {
    return Asking.principal(request.exchange())
        .map(principal -> principal.account().loginName())
        .defaultIfEmpty("")
        .zipWith(csrf(request.exchange()))
        .flatMap(
            found -> {
              SignInHtml html = html(request, fault);
              return answer(
                  fault,
                  found.getT1().isEmpty()
                      ? html.signIn(found.getT2(), provider.isThere())
                      : html.signedIn(found.getT1(), found.getT2()));
            });
  }

  private Mono<ServerResponse> signIn(ServerRequest request, MultiValueMap<String, String> form) {
    return Blocking.call(
            () -> {
              doors.enter(request.exchange(), value(form, "loginName"), value(form, "password"));
              return START;
            })
        .flatMap(SignInPages::seeOther)
        .onErrorResume(Refusal.class, refused -> signInPage(request, refused.code().name()));
  }

  private Mono<ServerResponse> welcome(ServerRequest request, String link, @Nullable String fault) {
    SignInHtml html = html(request, fault);
    return Blocking.call(() -> provider.isThere() && doors.isExternal(link))
        .zipWith(csrf(request.exchange()))
        .flatMap(
            found ->
                answer(fault, found.getT1() ? html.bind(link) : html.welcome(link, found.getT2())));
  }

  /** Only from the page itself: nobody else may make somebody the account of a link. */
  private Mono<ServerResponse> toProvider(ServerRequest request) {
    String from = request.headers().firstHeader("Sec-Fetch-Site");
    if (from != null && !from.equals("same-origin")) {
      return seeOther("/welcome/" + request.pathVariable("link"));
    }
    return ServerResponse.seeOther(URI.create(Provider.START))
        .cookie(ProviderSignIn.link(request.pathVariable("link")))
        .build();
  }

  private Mono<ServerResponse> choose(ServerRequest request, MultiValueMap<String, String> form) {
    String link = value(form, "link");
    return Blocking.call(
            () -> {
              doors.choosePassword(request.exchange(), link, value(form, "password"));
              return SIGN_IN;
            })
        .flatMap(SignInPages::seeOther)
        .onErrorResume(Refusal.class, refused -> welcome(request, link, refused.code().name()));
  }

  private Mono<ServerResponse> signOut(ServerRequest request) {
    return Asking.principal(request.exchange())
        .zipWith(request.formData())
        .flatMap(
            both ->
                Blocking.call(
                    () -> {
                      doors.leave(
                          request.exchange(), both.getT1(), both.getT2().containsKey("everywhere"));
                      return SIGN_IN;
                    }))
        .flatMap(SignInPages::seeOther);
  }

  private static String value(MultiValueMap<String, String> form, String field) {
    return Objects.requireNonNullElse(form.getFirst(field), "");
  }

  private static SignInHtml html(ServerRequest request, @Nullable String fault) {
    return new SignInHtml(SignInWords.of(request.exchange()), fault);
  }

  private static Mono<ServerResponse> answer(@Nullable String fault, String page) {
    return ServerResponse.status(fault == null ? HttpStatus.OK : HttpStatus.BAD_REQUEST)
        .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
        .bodyValue(page);
  }

  private static Mono<ServerResponse> seeOther(String address) {
    return ServerResponse.seeOther(URI.create(address)).build();
  }

  private static Mono<String> csrf(ServerWebExchange exchange) {
    Mono<CsrfToken> token = exchange.getAttribute(CsrfToken.class.getName());
    return token == null ? Mono.just("") : token.map(CsrfToken::getToken);
  }
}
