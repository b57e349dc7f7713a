package se.samverkan.decisions.referrals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.decisions.references.KeptFile;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** An answer has a file, or words that say what it was. */
record AnswerHasFileOrNote(List<KeptFile> files, @Nullable String note) implements Rule {

  @Override
  public boolean holds() {
    return !files.isEmpty() || note != null;
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        ReferralsRefusal.ANSWER_HAS_NEITHER_FILE_NOR_NOTE,
        "files",
        "An answer has a file or a note.");
  }
}
