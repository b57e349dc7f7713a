package se.samverkan.application.security;

import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.samverkan.platform.threads.Blocking;

/**
 * The provider by which people may come in. It is asked how it works when somebody first comes, so
 * that an installation starts without it.
 */
@Component
class Provider {

  /** What it is called in addresses. */
  static final String ID = "provider";

  /** Where somebody is sent to it. */
  static final String START = "/oauth2/authorization/" + ID;

  /** Who somebody is, and their address. */
  static final Set<String> SCOPES = Set.of("openid", "email");

  private static final String BACK = "/login/oauth2/code/" + ID;

  private final String issuer;
  private final String clientId;
  private final String clientSecret;
  private final String publicAddress;
  private final AtomicReference<@Nullable ClientRegistration> found = new AtomicReference<>();

  Provider(
      @Value("${samverkan.oidc.issuer:}") String issuer,
      @Value("${samverkan.oidc.client-id:}") String clientId,
      @Value("${samverkan.oidc.client-secret:}") String clientSecret,
      @Value("${samverkan.oidc.public-address:}") String publicAddress) {
    this.issuer = issuer;
    this.clientId = clientId;
    this.clientSecret = clientSecret;
    this.publicAddress = publicAddress;
    if (!issuer.isEmpty() && clientId.isEmpty()) {
      throw new IllegalStateException("SAMVERKAN_OIDC_ISSUER needs SAMVERKAN_OIDC_CLIENT_ID.");
    }
  }

  /** Whether there is one. */
  boolean isThere() {
    return !issuer.isEmpty();
  }

  /** How it is spoken with. */
  ReactiveClientRegistrationRepository registrations() {
    return id -> id.equals(ID) ? Blocking.call(this::registration) : Mono.empty();
  }

  private ClientRegistration registration() {
    ClientRegistration known = found.get();
    if (known != null) {
      return known;
    }
    ClientRegistration.Builder asked =
        ClientRegistrations.fromIssuerLocation(issuer)
            .registrationId(ID)
            .clientId(clientId)
            .redirectUri((publicAddress.isEmpty() ? "{baseUrl}" : publicAddress) + BACK)
            .scope(SCOPES);
    ClientRegistration registration =
        clientSecret.isEmpty()
            ? asked.clientAuthenticationMethod(ClientAuthenticationMethod.NONE).build()
            : asked.clientSecret(clientSecret).build();
    found.set(registration);
    return registration;
  }
}
