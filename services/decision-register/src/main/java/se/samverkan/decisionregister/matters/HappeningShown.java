package se.samverkan.decisionregister.matters;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.decisionregister.Named;
import se.samverkan.decisionregister.register.Happening;
import se.samverkan.decisionregister.register.Matter;
import se.samverkan.decisionregister.register.Recorded;

/**
 * What happened to a matter beside being taken up.
 *
 * @param matterId the matter it happened to: the one that is shown, or one that became a part of it
 * @param on the day, or the day by which a decision is needed; null where none was said
 * @param otherMatter the matter it was merged into
 * @param text the reason, the question or the title
 */
public record HappeningShown(
    String matterId,
    Happening.Kind kind,
    @Nullable LocalDate on,
    @Nullable String bodyId,
    @Nullable Named body,
    @Nullable String meetingId,
    @Nullable String decisionId,
    @Nullable Named otherMatter,
    @Nullable String text,
    Recorded recorded) {

  static Stream<HappeningShown> of(Matter matter, Map<String, String> names) {
    return matter.happenings().stream()
        .map(
            h ->
                new HappeningShown(
                    matter.id(),
                    h.kind(),
                    h.on(),
                    h.bodyId(),
                    Named.orNull(h.bodyId(), names),
                    h.meetingId(),
                    h.decisionId(),
                    Named.orNull(h.otherMatterId(), names),
                    h.text(),
                    h.recorded()));
  }

  /** The ids whose names are needed to show them. */
  static Stream<String> ids(Matter matter) {
    return matter.happenings().stream()
        .flatMap(
            h ->
                Stream.concat(Stream.ofNullable(h.bodyId()), Stream.ofNullable(h.otherMatterId())));
  }
}
