package se.samverkan.decisions.positions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import se.samverkan.decisions.decision.DecisionId;
import se.samverkan.decisions.matter.MatterId;
import se.samverkan.decisions.references.BodyId;
import se.samverkan.decisions.references.KeptFile;
import se.samverkan.decisions.references.OrganisationId;
import se.samverkan.decisions.references.PersonId;
import se.samverkan.events.decisions.ContactNamed;
import se.samverkan.events.decisions.LetterOfIntentSigned;
import se.samverkan.events.decisions.Position;
import se.samverkan.events.decisions.PositionTaken;
import se.samverkan.events.decisions.PositionsAskedFor;
import se.samverkan.events.decisions.PositionsClosed;

/** The positions that the tests are about: whether to join a common employment service. */
@NullMarked
final class Answered {

  static final LocalDate ASKED_ON = LocalDate.of(2023, 10, 20);
  static final DecisionId DECISION = new DecisionId("decision_1");
  static final PositionsId ID = PositionsId.on(DECISION);
  static final KeptFile LETTER =
      new KeptFile("avsikt.pdf", "application/pdf", 1200, "a1".repeat(32));
  static final PositionsAskedFor ASKED =
      new PositionsAskedFor(
          ID.value(),
          "decision_1",
          "body_group",
          "matter_1",
          "Vilka går med?",
          List.of("organisation_botkyrka", "organisation_nynashamn"),
          true,
          true,
          ASKED_ON.plusDays(30),
          ASKED_ON);
  static final PositionsClosed CLOSED =
      new PositionsClosed(ID.value(), ASKED_ON.plusDays(40), "alla har svarat");

  private Answered() {}

  static AskForPositions ask(String question) {
    return ask(
        question,
        List.of("organisation_botkyrka", "organisation_nynashamn"),
        ASKED_ON.plusDays(30));
  }

  static AskForPositions ask(String question, List<String> organisations, LocalDate answerBy) {
    return new AskForPositions(
        DECISION,
        new BodyId("body_group"),
        new MatterId("matter_1"),
        question,
        organisations.stream().map(OrganisationId::new).toList(),
        true,
        true,
        answerBy,
        ASKED_ON);
  }

  static TakePosition take(String organisation, Position position, int daysLater) {
    return new TakePosition(
        ID,
        new OrganisationId(organisation),
        new PersonId("person_1"),
        position,
        "Enligt nämndens beslut.",
        ASKED_ON.plusDays(daysLater));
  }

  static PositionTaken taken(@Nullable Position previous, Position position, int daysLater) {
    return new PositionTaken(
        ID.value(),
        "organisation_botkyrka",
        "person_1",
        previous,
        position,
        "Enligt nämndens beslut.",
        ASKED_ON.plusDays(daysLater));
  }

  static NameContact name(String person, int daysLater) {
    return new NameContact(
        ID,
        new OrganisationId("organisation_botkyrka"),
        new PersonId(person),
        ASKED_ON.plusDays(daysLater));
  }

  static ContactNamed named(@Nullable String previous, String person, int daysLater) {
    return new ContactNamed(
        ID.value(), "organisation_botkyrka", previous, person, ASKED_ON.plusDays(daysLater));
  }

  static SignLetterOfIntent sign(@Nullable KeptFile file, int daysLater) {
    return new SignLetterOfIntent(
        ID,
        new OrganisationId("organisation_botkyrka"),
        new PersonId("person_1"),
        file,
        ASKED_ON.plusDays(daysLater));
  }

  static LetterOfIntentSigned signed(@Nullable KeptFile file, int daysLater) {
    return new LetterOfIntentSigned(
        ID.value(),
        "organisation_botkyrka",
        "person_1",
        file == null ? null : file.stored(),
        ASKED_ON.plusDays(daysLater));
  }
}
