package se.samverkan.application.story;

import static se.samverkan.application.story.Rest.object;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A decision of the committee between its meetings: circulated, answered, carried. */
final class ByEmail {

  private ByEmail() {}

  static void decided(
      Story story,
      String decisionId,
      String text,
      String circulatedOn,
      String carriedOn,
      @Nullable String answers,
      List<String> inFavour,
      List<Map<String, Object>> effects) {
    Rest rest = story.rest();
    String path = "/api/decisions/" + decisionId;
    rest.post(
        "/api/decisions/circulated",
        "decisionId",
        decisionId,
        "bodyId",
        Who.COMMITTEE,
        "text",
        text,
        "outcome",
        "APPROVED",
        "circulatedOn",
        circulatedOn,
        "profile",
        "INFORMAL",
        "answersDecisionId",
        answers,
        "effects",
        effects,
        "asked",
        Who.municipalities().stream().map(each -> object("organisationId", each)).toList());
    rest.refused("MAJORITY_MISSING", path + "/carry", "carriedOn", carriedOn);
    for (String municipality : inFavour) {
      rest.post(
          path + "/answers",
          "organisationId",
          Who.organisation(municipality),
          "answer",
          "IN_FAVOUR",
          "answeredOn",
          circulatedOn);
    }
    rest.post(path + "/carry", "carriedOn", carriedOn);
  }
}
