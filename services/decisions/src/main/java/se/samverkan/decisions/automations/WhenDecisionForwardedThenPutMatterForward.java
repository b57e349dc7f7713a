package se.samverkan.decisions.automations;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverkan.decisions.matter.MatterId;
import se.samverkan.decisions.matter.OpenMatter;
import se.samverkan.decisions.matter.PutMatterForward;
import se.samverkan.decisions.references.BodyId;
import se.samverkan.decisions.references.DecisionReference;
import se.samverkan.events.decisions.DecisionForwarded;
import se.samverkan.events.decisions.MatterClosed;
import se.samverkan.events.decisions.MatterMerged;
import se.samverkan.events.decisions.MatterReopened;
import se.samverkan.events.decisions.MatterWithdrawn;
import se.samverkan.platform.automations.Automation;
import se.samverkan.platform.ids.TypedId;
import se.samverkan.platform.readmodels.Documents;
import se.samverkan.platform.readmodels.RecordedEvent;

/**
 * What a body passes on is put forward to the other body: the matter of the decision, that which it
 * was merged into, or a new one where none is followed any more.
 */
@Component
public final class WhenDecisionForwardedThenPutMatterForward implements Automation {

  private static final int MERGES = 100;

  @Override
  public Set<Class<?>> documentTypes() {
    return Set.of(EndedMatter.class);
  }

  @Override
  public Set<Class<?>> handles() {
    return Set.of(
        DecisionForwarded.class,
        MatterClosed.class,
        MatterWithdrawn.class,
        MatterMerged.class,
        MatterReopened.class);
  }

  @Override
  public List<Object> apply(RecordedEvent event, Documents documents) {
    switch (event.payload()) {
      case MatterClosed e -> documents.put(new EndedMatter(e.matterId(), null));
      case MatterWithdrawn e -> documents.put(new EndedMatter(e.matterId(), null));
      case MatterMerged e -> documents.put(new EndedMatter(e.matterId(), e.intoMatterId()));
      case MatterReopened e -> documents.remove(EndedMatter.class, e.matterId());
      case DecisionForwarded e -> {
        return commands(e, followed(e.matterId(), documents));
      }
      default -> throw new IllegalArgumentException("Not handled: " + event.payload());
    }
    return List.of();
  }

  private static List<Object> commands(DecisionForwarded e, @Nullable String followed) {
    if (followed != null) {
      return List.of(putForward(e, new MatterId(followed)));
    }
    var opened = new MatterId(TypedId.derived("matter", e.decisionId()));
    return List.of(
        new OpenMatter(opened, new BodyId(e.bodyId()), e.title(), e.forwardedOn()),
        putForward(e, opened));
  }

  private static PutMatterForward putForward(DecisionForwarded e, MatterId matterId) {
    return new PutMatterForward(
        matterId,
        new BodyId(e.toBodyId()),
        new BodyId(e.bodyId()),
        null,
        null,
        e.title(),
        e.text(),
        false,
        null,
        new DecisionReference(e.decisionId()),
        e.forwardedOn());
  }

  private static @Nullable String followed(@Nullable String matterId, Documents documents) {
    String followed = matterId;
    for (int merges = 0; followed != null && merges < MERGES; merges++) {
      Optional<EndedMatter> ended = documents.find(EndedMatter.class, followed);
      if (ended.isEmpty()) {
        return followed;
      }
      followed = ended.get().intoMatterId();
    }
    return null;
  }
}
