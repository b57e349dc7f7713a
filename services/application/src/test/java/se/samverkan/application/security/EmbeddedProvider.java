package se.samverkan.application.security;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.DispatcherType;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.EnumSet;
import java.util.Objects;
import java.util.UUID;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.test.util.TestSocketUtils;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.filter.DelegatingFilterProxy;

/**
 * An OpenID Connect provider: Spring Authorization Server in a Tomcat. It knows everybody, with one
 * password, and has confirmed their addresses unless their names begin with {@code new}.
 */
final class EmbeddedProvider implements AutoCloseable {

  static final String PASSWORD = "at the provider";
  static final String CLIENT = "samverkan";
  static final String SECRET = "of-the-test";

  private final Tomcat tomcat = new Tomcat();
  private final AnnotationConfigWebApplicationContext context =
      new AnnotationConfigWebApplicationContext();
  private final InMemoryRegisteredClientRepository clients;
  private final String issuer;

  EmbeddedProvider(Path directory) throws LifecycleException {
    int port = TestSocketUtils.findAvailableTcpPort();
    issuer = "http://127.0.0.1:" + port;
    clients = new InMemoryRegisteredClientRepository(client("http://127.0.0.1:1/none"));
    tomcat.setBaseDir(directory.toString());
    tomcat.setPort(port);
    tomcat.getConnector();
    Context root = tomcat.addContext("", null);
    context.register(Rules.class);
    context.addBeanFactoryPostProcessor(
        beans -> {
          beans.registerSingleton("clients", clients);
          beans.registerSingleton(
              "settings", AuthorizationServerSettings.builder().issuer(issuer).build());
        });
    root.addServletContainerInitializer(
        (classes, servlets) -> {
          context.setServletContext(servlets);
          context.refresh();
          servlets
              .addFilter(
                  "security", new DelegatingFilterProxy("springSecurityFilterChain", context))
              .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/*");
        },
        null);
    Tomcat.addServlet(root, "nothing", new jakarta.servlet.http.HttpServlet() {});
    root.addServletMappingDecoded("/", "nothing");
    tomcat.start();
  }

  String issuer() {
    return issuer;
  }

  /** Lets an installation send people, and be sent them back to an address. */
  void knows(String redirectUri) {
    clients.save(client(redirectUri));
  }

  @Override
  public void close() throws LifecycleException {
    tomcat.stop();
    tomcat.destroy();
    context.close();
  }

  private static RegisteredClient client(String redirectUri) {
    return RegisteredClient.withId("the-installation")
        .clientId(CLIENT)
        .clientSecret("{noop}" + SECRET)
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .redirectUri(redirectUri)
        .scope("openid")
        .scope("email")
        .clientSettings(
            ClientSettings.builder()
                .requireProofKey(true)
                .requireAuthorizationConsent(false)
                .build())
        .build();
  }

  /** What the provider does; no configuration that a scan of the application would find. */
  @EnableWebSecurity
  static class Rules {

    @Bean
    SecurityFilterChain chain(HttpSecurity http) throws Exception {
      return http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
          .oauth2ResourceServer(resources -> resources.jwt(Customizer.withDefaults()))
          .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
          .formLogin(Customizer.withDefaults())
          .build();
    }

    @Bean
    UserDetailsService everybody() {
      return name -> user(name);
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> addresses() {
      return token -> {
        Authentication person = Objects.requireNonNull(token.getPrincipal());
        String name = person.getName();
        token.getClaims().claim("email", name + "@example.org");
        token.getClaims().claim("email_verified", !name.startsWith("new"));
      };
    }

    @Bean
    JWKSource<SecurityContext> keys() throws NoSuchAlgorithmException {
      KeyPair pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();
      return new ImmutableJWKSet<>(
          new JWKSet(
              new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                  .privateKey(pair.getPrivate())
                  .keyID(UUID.randomUUID().toString())
                  .build()));
    }

    @Bean
    JwtDecoder decoder(JWKSource<SecurityContext> keys) {
      return NimbusJwtDecoder.withJwkSource(keys).build();
    }

    private static UserDetails user(String name) {
      return User.withUsername(name).password("{noop}" + PASSWORD).roles("PERSON").build();
    }
  }
}
