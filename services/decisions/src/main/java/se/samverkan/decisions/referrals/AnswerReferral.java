package se.samverkan.decisions.referrals;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.decisions.decision.DecisionId;
import se.samverkan.decisions.references.KeptFile;
import se.samverkan.events.decisions.ReferralAnswered;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.platform.texts.PlainText;

/** Record that the answer was sent: the files, or in words what it was. */
public record AnswerReferral(
    @TargetAggregateIdentifier ReferralId referralId,
    @Nullable DecisionId decisionId,
    List<KeptFile> files,
    @Nullable String note,
    LocalDate sentOn)
    implements ReferralCommand {

  public AnswerReferral {
    files = List.copyOf(files);
    note = PlainText.optional("note", note, PlainText.PASSAGE);
    Rule.require(new AnswerHasFileOrNote(files, note));
  }

  ReferralAnswered event() {
    return new ReferralAnswered(
        referralId.value(),
        decisionId == null ? null : decisionId.value(),
        files.stream().map(KeptFile::stored).toList(),
        note,
        sentOn);
  }
}
