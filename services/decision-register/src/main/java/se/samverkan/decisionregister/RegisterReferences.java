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

  private final ReactiveMongoTemplate mongo;
  private final Names names;

  RegisterReferences(ReactiveMongoTemplate mongo, Names names) {
    this.mongo = mongo;
    this.names = names;
  }

  /** A body is known by its name, which every body has. */
  public Mono<Void> body(@Nullable String bodyId, String field) {
    if (bodyId == null) {
      return Mono.empty();
    }
    Mono<Boolean> exists =
        bodyId.startsWith(BODY)
            ? names.of(List.of(bodyId)).map(named -> named.containsKey(bodyId))
            : Mono.just(false);
    return require(exists, RegisterRefusal.UNKNOWN_BODY, field, "There is no body " + bodyId + ".");
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
