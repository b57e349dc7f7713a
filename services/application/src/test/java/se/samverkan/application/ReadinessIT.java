package se.samverkan.application;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.samverkan.platform.testing.WithDatabases;

/** Whoever runs the installation asks over HTTP whether it lives and whether it is ready. */
@WithDatabases
class ReadinessIT {

  @Autowired ApplicationContext context;
  @Autowired WebTestClient http;

  @Test
  void itIsReadyOnceTheReadModelsHaveCaughtUp() {
    http.get().uri("/actuator/health/readiness").exchange().expectStatus().isOk();
    http.get().uri("/actuator/health/liveness").exchange().expectStatus().isOk();
  }

  @Test
  void itLivesAlsoWhenItIsNotReady() {
    AvailabilityChangeEvent.publish(context, ReadinessState.REFUSING_TRAFFIC);
    try {
      http.get().uri("/actuator/health/readiness").exchange().expectStatus().is5xxServerError();
      http.get().uri("/actuator/health/liveness").exchange().expectStatus().isOk();
    } finally {
      AvailabilityChangeEvent.publish(context, ReadinessState.ACCEPTING_TRAFFIC);
    }
  }

  @Test
  void nothingElseOfTheInsideIsShown() {
    http.get().uri("/actuator/env").exchange().expectStatus().isNotFound();
    http.get().uri("/actuator/beans").exchange().expectStatus().isNotFound();
  }
}
