package se.samverkan.decisions.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.decisions.matter.MatterId;
import se.samverkan.decisions.references.BodyId;
import se.samverkan.decisions.references.OrganisationId;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.events.decisions.AskedMember;
import se.samverkan.events.decisions.CirculationAnswer;
import se.samverkan.events.decisions.CirculationAnswered;
import se.samverkan.events.decisions.DecisionCarried;
import se.samverkan.events.decisions.DecisionCirculated;
import se.samverkan.events.decisions.DecisionEffect;
import se.samverkan.events.decisions.DecisionFell;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.events.decisions.EffectKind;

/** A decision that three municipalities are asked for by e-mail: to cancel a meeting. */
public final class Circulations {

  public static final DecisionId MAIL = new DecisionId("decision_mail");
  public static final String WORDS = "Ledningsgruppen ställer in decembermötet.";
  public static final LocalDate ASKED_ON = LocalDate.of(2023, 11, 20);
  public static final LocalDate LATER = LocalDate.of(2023, 11, 24);
  public static final Effect CANCEL =
      new Effect(EffectKind.CANCEL_MEETING, "meeting_dec", List.of(), List.of());
  public static final DecisionEffect CANCELLING =
      new DecisionEffect(EffectKind.CANCEL_MEETING, "meeting_dec", List.of(), List.of());
  public static final DecisionCirculated ASKED_FOR = circulated(List.of());
  public static final DecisionCarried CARRIED = carried(2, 0, 0, 1);
  public static final DecisionFell FELL =
      new DecisionFell("decision_mail", "body_group", LATER, "för få svar");

  private Circulations() {}

  public static CirculateDecision circulate(String text, Effect... effects) {
    return circulate(text, BodyProfile.INFORMAL, effects);
  }

  public static CirculateDecision circulate(String text, BodyProfile profile, Effect... effects) {
    return new CirculateDecision(
        MAIL,
        new BodyId("body_group"),
        new MatterId("matter_1"),
        null,
        text,
        DecisionOutcome.MEETING_CANCELLED,
        Stream.of("organisation_a", "organisation_b", "organisation_c")
            .map(id -> new Asked(new OrganisationId(id), null))
            .toList(),
        ASKED_ON,
        LATER,
        null,
        List.of(effects),
        profile);
  }

  public static DecisionCirculated circulated(List<DecisionEffect> effects) {
    return new DecisionCirculated(
        "decision_mail",
        "body_group",
        "matter_1",
        null,
        WORDS,
        DecisionOutcome.MEETING_CANCELLED,
        Stream.of("organisation_a", "organisation_b", "organisation_c")
            .map(id -> new AskedMember(id, null))
            .toList(),
        ASKED_ON,
        LATER,
        null,
        effects);
  }

  public static AnswerCirculation answer(String organisationId, CirculationAnswer answer) {
    return new AnswerCirculation(
        MAIL, new OrganisationId(organisationId), null, answer, null, ASKED_ON.plusDays(1));
  }

  public static CirculationAnswered answered(String organisationId, CirculationAnswer answer) {
    return answered(organisationId, null, answer);
  }

  public static CirculationAnswered answered(
      String organisationId, @Nullable CirculationAnswer previous, CirculationAnswer answer) {
    return new CirculationAnswered(
        "decision_mail", organisationId, null, previous, answer, null, ASKED_ON.plusDays(1));
  }

  public static DecisionCarried carried(int inFavour, int against, int abstained, int silent) {
    return new DecisionCarried(
        "decision_mail",
        "body_group",
        "matter_1",
        null,
        WORDS,
        DecisionOutcome.MEETING_CANCELLED,
        inFavour,
        against,
        abstained,
        silent,
        LATER,
        null);
  }
}
