package se.samverkan.members.answers;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.samverkan.platform.readmodels.Names;
import se.samverkan.platform.refusals.Refusal;

/** Asks whether what a question refers to is there, and what things are called. */
@Component
class KnownReferences {

  private final Names names;

  KnownReferences(Names names) {
    this.names = names;
  }

  Mono<Called> called(Stream<@Nullable String> ids) {
    return names.of(ids.filter(Objects::nonNull).distinct().toList()).map(Called::new);
  }

  /** Refuses (in the answer) a body or organisation that is asked for and is not there. */
  Mono<Void> require(@Nullable String body, @Nullable String organisation) {
    List<String> asked = Stream.of(body, organisation).filter(Objects::nonNull).toList();
    if (asked.isEmpty()) {
      return Mono.empty();
    }
    return names
        .of(asked)
        .flatMap(
            found ->
                missing(found, body, MembersRefusal.UNKNOWN_BODY, "body")
                    .then(
                        missing(
                            found,
                            organisation,
                            MembersRefusal.UNKNOWN_ORGANISATION,
                            "organisation")));
  }

  /** Refuses (in the answer) an organisation in the address that is not there. */
  Mono<Void> requireOrganisation(String organisationId) {
    return names
        .of(List.of(organisationId))
        .flatMap(
            found ->
                missing(
                    found, organisationId, MembersRefusal.UNKNOWN_ORGANISATION, "organisationId"));
  }

  private static Mono<Void> missing(
      Map<String, String> found, @Nullable String id, MembersRefusal code, String field) {
    return id == null || found.containsKey(id)
        ? Mono.empty()
        : Mono.error(() -> new Refusal(code, field, "There is no " + id + "."));
  }
}
