package se.samverkan.decisionregister.register;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.bodies.BodyDissolved;
import se.samverkan.events.bodies.BodyEstablished;
import se.samverkan.events.bodies.BodyEvent;
import se.samverkan.events.bodies.BodyProfileChanged;
import se.samverkan.events.bodies.BodyRenamed;
import se.samverkan.events.bodies.ChairRotaSet;
import se.samverkan.events.bodies.ChairsElected;
import se.samverkan.events.bodies.ChairsReplaced;
import se.samverkan.events.bodies.MemberAdmitted;
import se.samverkan.events.bodies.MembershipEnded;
import se.samverkan.events.bodies.MembershipStartCorrected;
import se.samverkan.events.bodies.RepresentativeAppointed;
import se.samverkan.events.bodies.RepresentativeReliefCorrected;
import se.samverkan.events.bodies.RepresentativeRelieved;
import se.samverkan.events.bodies.RepresentativeTermCorrected;
import se.samverkan.events.bodies.RepresentativeTermSet;
import se.samverkan.events.bodies.StandingItemsSet;
import se.samverkan.events.bodies.SubstituteAppointed;
import se.samverkan.events.bodies.SubstituteRelieved;
import se.samverkan.events.decisions.EffectKind;
import se.samverkan.platform.readmodels.Documents;

/** What the events of a body say of its members and of chairs that a decision elects. */
record BodyChanges(Documents documents, Recorded by) {

  void apply(BodyEvent event) {
    switch (event) {
      case BodyEstablished e -> change(e, body -> body);
      case MemberAdmitted e -> change(e, body -> body.admitted(e.organisationId(), e.from()));
      case MembershipStartCorrected e ->
          change(e, body -> body.from(e.organisationId(), e.previousFrom(), e.from()));
      case MembershipEnded e -> change(e, body -> body.ended(e.organisationId(), e.to()));
      case BodyDissolved e -> change(e, body -> body.dissolved(e.to()));
      case ChairsElected e -> elected(e.bodyId(), e.year(), e.decisionId());
      case ChairsReplaced e -> elected(e.bodyId(), e.year(), e.decisionId());
      case BodyRenamed _,
          BodyProfileChanged _,
          RepresentativeAppointed _,
          RepresentativeTermCorrected _,
          RepresentativeTermSet _,
          RepresentativeRelieved _,
          RepresentativeReliefCorrected _,
          SubstituteAppointed _,
          SubstituteRelieved _,
          StandingItemsSet _,
          ChairRotaSet _ -> {}
    }
  }

  private void elected(String bodyId, int year, @Nullable String decisionId) {
    new CameAbout(EffectKind.ELECT_CHAIRS, bodyId, year, List.of(), by).keep(decisionId, documents);
  }

  private void change(BodyEvent event, UnaryOperator<RegisterBody> change) {
    documents.put(
        change.apply(
            documents
                .find(RegisterBody.class, event.bodyId())
                .orElseGet(() -> RegisterBody.of(event.bodyId()))));
  }
}
