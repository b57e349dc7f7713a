package se.samverkan.decisionregister.register;

import java.time.LocalDate;
import se.samverkan.decisionregister.register.MatterQuestion.Kind;
import se.samverkan.events.decisions.ContactNamed;
import se.samverkan.events.decisions.LetterOfIntentSigned;
import se.samverkan.events.decisions.PositionTaken;
import se.samverkan.events.decisions.PositionsAskedFor;
import se.samverkan.events.decisions.PositionsClosed;
import se.samverkan.events.decisions.PositionsEvent;
import se.samverkan.events.decisions.ReferralAnnounced;
import se.samverkan.events.decisions.ReferralAnswerDueChanged;
import se.samverkan.events.decisions.ReferralAnswered;
import se.samverkan.events.decisions.ReferralDeclined;
import se.samverkan.events.decisions.ReferralEvent;
import se.samverkan.events.decisions.ReferralHandledByMember;
import se.samverkan.events.decisions.ReferralReceived;
import se.samverkan.events.decisions.ReferralStepDone;
import se.samverkan.events.decisions.ReferralStepMoved;
import se.samverkan.events.decisions.ReferralStepPlanned;
import se.samverkan.events.decisions.ReferralWorkingGroupAppointed;
import se.samverkan.platform.readmodels.Documents;

/** What the events of positions and referrals say of the matters that they belong to. */
record QuestionChanges(Documents documents) {

  void apply(PositionsEvent event) {
    switch (event) {
      case PositionsAskedFor e ->
          documents.put(
              new MatterQuestion(
                  e.positionsId(),
                  e.matterId(),
                  Kind.POSITIONS,
                  e.bodyId(),
                  e.question(),
                  e.askedOn(),
                  null));
      case PositionsClosed e -> ended(e.positionsId(), e.closedOn());
      case PositionTaken _, ContactNamed _, LetterOfIntentSigned _ -> {}
    }
  }

  void apply(ReferralEvent event) {
    switch (event) {
      case ReferralAnnounced e ->
          documents.put(
              new MatterQuestion(
                  e.referralId(),
                  e.matterId(),
                  Kind.REFERRAL,
                  e.bodyId(),
                  e.title(),
                  e.announcedOn(),
                  null));
      case ReferralReceived e ->
          documents.put(
              new MatterQuestion(
                  e.referralId(),
                  e.matterId(),
                  Kind.REFERRAL,
                  e.bodyId(),
                  e.title(),
                  e.receivedOn(),
                  null));
      case ReferralAnswered e -> ended(e.referralId(), e.sentOn());
      case ReferralDeclined e -> ended(e.referralId(), e.declinedOn());
      case ReferralAnswerDueChanged _,
          ReferralWorkingGroupAppointed _,
          ReferralStepPlanned _,
          ReferralStepMoved _,
          ReferralStepDone _,
          ReferralHandledByMember _ -> {}
    }
  }

  private void ended(String id, LocalDate on) {
    documents.change(MatterQuestion.class, id, question -> question.ended(on));
  }
}
