package se.samverkan.decisionregister;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.samverkan.decisionregister.register.Matter;
import se.samverkan.decisionregister.register.RegisterMeeting;
import se.samverkan.platform.readmodels.Names;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.RefusalCode;

/**
 * Completes when what a filter names exists, or when it names nothing; else refuses, naming the
 * parameter.
 */
@Component
public class RegisterReferences {

  private static final String BODY = "body_";
  private static final String ORGANISATION = "organisation_";

  private final ReactiveMongoTemplate mongo;
  private final Names names;

  RegisterReferences(ReactiveMongoTemplate mongo, Names names) {
    this.mongo = mongo;
    this.names = names;
  }

  /** A body is known by its name, which every body has. */
  public Mono<Void> body(@Nullable String bodyId, String field) {
    return named(bodyId, BODY, RegisterRefusal.UNKNOWN_BODY, field);
  }

  /** An organisation is known by its name, which every organisation has. */
  public Mono<Void> organisation(@Nullable String organisationId, String field) {
    return named(organisationId, ORGANISATION, RegisterRefusal.UNKNOWN_ORGANISATION, field);
  }

  private Mono<Void> named(@Nullable String id, String prefix, RefusalCode code, String field) {
    if (id == null) {
      return Mono.empty();
    }
    Mono<Boolean> exists =
        id.startsWith(prefix)
            ? names.of(List.of(id)).map(named -> named.containsKey(id))
            : Mono.just(false);
    return require(exists, code, field, "There is no " + id + ".");
  }

  public Mono<Void> matter(@Nullable String matterId, String field) {
    return matterId == null
        ? Mono.empty()
        : require(
            mongo.findById(matterId, Matter.class).hasElement(),
            RegisterRefusal.UNKNOWN_MATTER,
            field,
            "There is no matter " + matterId + ".");
  }

  public Mono<Void> meeting(@Nullable String meetingId, String field) {
    return meetingId == null
        ? Mono.empty()
        : require(
            mongo.findById(meetingId, RegisterMeeting.class).hasElement(),
            RegisterRefusal.UNKNOWN_MEETING,
            field,
            "There is no meeting " + meetingId + ".");
  }

  private static Mono<Void> require(
      Mono<Boolean> exists, RefusalCode code, String field, String sentence) {
    return exists
        .filter(Boolean::booleanValue)
        .switchIfEmpty(Mono.error(() -> new Refusal(code, field, sentence)))
        .then();
  }
}
