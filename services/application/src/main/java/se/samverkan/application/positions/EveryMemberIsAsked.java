package se.samverkan.application.positions;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.samverkan.decisions.positions.AskForPositions;
import se.samverkan.members.answers.MembersOfDecision;
import se.samverkan.members.answers.Named;
import se.samverkan.platform.web.ListFilledIn;

/** Where nobody is named, the members of the body on the day of the decision are asked. */
@Component
final class EveryMemberIsAsked implements ListFilledIn {

  private final MembersOfDecision members;

  EveryMemberIsAsked(MembersOfDecision members) {
    this.members = members;
  }

  @Override
  public Class<AskForPositions> command() {
    return AskForPositions.class;
  }

  @Override
  public String field() {
    return "organisationIds";
  }

  @Override
  public Mono<List<String>> values(Map<String, String> given) {
    return Mono.justOrEmpty(given.get("decisionId"))
        .flatMap(members::of)
        .map(asked -> asked.organisations().stream().map(Named::id).toList());
  }
}
