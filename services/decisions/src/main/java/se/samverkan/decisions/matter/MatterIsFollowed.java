package se.samverkan.decisions.matter;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.events.decisions.MatterClosed;
import se.samverkan.events.decisions.MatterEvent;
import se.samverkan.events.decisions.MatterMerged;
import se.samverkan.events.decisions.MatterWithdrawn;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** Nothing more happens in a matter that is closed, withdrawn or merged into another. */
record MatterIsFollowed(@Nullable MatterEvent end) implements Rule {

  @Override
  public boolean holds() {
    return end == null;
  }

  @Override
  public Refusal refusal() {
    return switch (Objects.requireNonNull(end)) {
      case MatterMerged merged ->
          refusal(
              DecisionsRefusal.MATTER_MERGED, "is followed under " + merged.intoMatterId() + ".");
      case MatterWithdrawn withdrawn ->
          refusal(
              DecisionsRefusal.MATTER_WITHDRAWN,
              "was withdrawn on " + withdrawn.withdrawnOn() + ".");
      case MatterClosed closed ->
          refusal(DecisionsRefusal.MATTER_CLOSED, "was closed on " + closed.closedOn() + ".");
      default -> throw new IllegalStateException("Not an end: " + end);
    };
  }

  private static Refusal refusal(DecisionsRefusal code, String what) {
    return new Refusal(code, "matterId", "The matter " + what);
  }
}
