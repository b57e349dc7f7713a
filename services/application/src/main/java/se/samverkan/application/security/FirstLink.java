package se.samverkan.application.security;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.samverkan.accounts.links.FirstAdministrator;
import se.samverkan.accounts.links.OneTimeLinks;
import se.samverkan.accounts.web.WhereSignInIsOn;

/** Tells whoever started the installation how to come in, until somebody has. */
@Component
@WhereSignInIsOn
final class FirstLink {

  private static final Logger LOG = LoggerFactory.getLogger(FirstLink.class);

  private final FirstAdministrator administrator;

  FirstLink(FirstAdministrator administrator) {
    this.administrator = administrator;
  }

  @EventListener
  @Order(Ordered.LOWEST_PRECEDENCE)
  void ready(ApplicationReadyEvent ready) {
    if (ready.getApplicationContext() instanceof WebServerApplicationContext web
        && web.getWebServer() != null) {
      int port = web.getWebServer().getPort();
      administrator
          .link()
          .ifPresent(
              link ->
                  LOG.info(
                      "Nobody administers this installation yet. Within {} hours, open"
                          + " http://localhost:{}/welcome/{} and choose the password of {}.",
                      OneTimeLinks.GOOD_FOR.toHours(),
                      port,
                      link.text(),
                      FirstAdministrator.LOGIN_NAME));
    }
  }
}
