package se.samverkan.decisionregister.decisions;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.decisionregister.Named;
import se.samverkan.decisionregister.register.CameAbout;
import se.samverkan.decisionregister.register.Recorded;
import se.samverkan.events.decisions.DecisionEffect;
import se.samverkan.events.decisions.EffectKind;
import se.samverkan.events.decisions.ElectedChairs;

/**
 * What a decision brings about, and whether it has happened.
 *
 * @param bodies the bodies whose part of a plan it adopts; empty: all
 * @param outstanding whether it, or a part of it, has not happened
 * @param cameAbout when the last part of it happened, and how; null while nothing has
 */
public record EffectShown(
    EffectKind kind,
    String targetId,
    Named target,
    List<Named> bodies,
    List<ElectedChairs> chairs,
    boolean outstanding,
    @Nullable Recorded cameAbout) {
  public EffectShown {
    bodies = List.copyOf(bodies);
    chairs = List.copyOf(chairs);
  }

  static EffectShown of(
      DecisionEffect effect, List<CameAbout> happened, Map<String, String> names) {
    List<CameAbout> parts = happened.stream().filter(part -> part.isOf(effect)).toList();
    Optional<Recorded> last =
        parts.stream().map(CameAbout::recorded).max(Comparator.comparing(Recorded::at));
    return new EffectShown(
        effect.kind(),
        effect.targetId(),
        Named.of(effect.targetId(), names),
        effect.bodyIds().stream().map(id -> Named.of(id, names)).toList(),
        effect.chairs(),
        !isComplete(effect, parts),
        last.orElse(null));
  }

  /** The ids whose names are needed to show it. */
  static List<String> ids(DecisionEffect effect) {
    return Stream.concat(Stream.of(effect.targetId()), effect.bodyIds().stream()).toList();
  }

  private static boolean isComplete(DecisionEffect effect, List<CameAbout> parts) {
    return !parts.isEmpty()
        && effect.chairs().stream()
            .allMatch(
                chairs -> parts.stream().anyMatch(p -> Objects.equals(p.year(), chairs.year())))
        && effect.bodyIds().stream()
            .allMatch(body -> parts.stream().anyMatch(p -> p.bodyIds().contains(body)));
  }
}
