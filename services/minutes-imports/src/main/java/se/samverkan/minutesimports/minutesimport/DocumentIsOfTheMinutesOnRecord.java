package se.samverkan.minutesimports.minutesimport;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samverkan.events.imports.EntryKind;
import se.samverkan.events.imports.ImportedEntry;
import se.samverkan.minutesimports.MinutesImportsRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/**
 * A new version says much of what the former said; two documents about two meetings of a body on
 * one day have little more in common than the people and the opening of the meeting.
 *
 * @param sourceFile the document that was recorded
 */
record DocumentIsOfTheMinutesOnRecord(
    List<ImportedEntry> recorded, List<DraftEntry> drafts, String sourceFile) implements Rule {

  /** The share of the shorter document that the longer one must have too. */
  private static final double SHARE = 0.25;

  private static final Set<EntryKind> SUBSTANCE =
      EnumSet.of(EntryKind.ITEM, EntryKind.DECISION, EntryKind.ASSIGNMENT);

  @Override
  public boolean holds() {
    long before = recorded.stream().filter(entry -> SUBSTANCE.contains(entry.kind())).count();
    long now = drafts.stream().filter(entry -> SUBSTANCE.contains(entry.kind())).count();
    return before == 0 || inCommon() >= Math.max(1, SHARE * Math.min(before, now));
  }

  private long inCommon() {
    return SUBSTANCE.stream().mapToLong(this::inCommon).sum();
  }

  private long inCommon(EntryKind kind) {
    List<Wording> now =
        wordings(drafts.stream().filter(each -> each.kind() == kind).map(DraftEntry::text));
    List<Wording> before =
        wordings(recorded.stream().filter(each -> each.kind() == kind).map(ImportedEntry::text));
    return SimilarPairs.of(kind, now, before).stream()
        .map(SimilarPairs.Pair::now)
        .distinct()
        .count();
  }

  private static List<Wording> wordings(Stream<String> texts) {
    List<String> all = texts.toList();
    return IntStream.range(0, all.size()).mapToObj(i -> Wording.of(i, "", all.get(i))).toList();
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        MinutesImportsRefusal.OTHER_MINUTES_OF_THE_MEETING_RECORDED,
        "entries",
        "Other minutes of the body on that date are recorded, from "
            + sourceFile
            + "; these have too little in common with them to be a new version.");
  }
}
