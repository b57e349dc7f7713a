package se.samverkan.application.security;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** What a row says of somebody: as whom they may, and whether only with what is their own. */
record Verdict(Holder as, Permission permission) {

  /** The strongest that the row gives any of these; empty when it refuses them all. */
  static Optional<Verdict> of(Row row, Set<Holder> holders) {
    return strongest(row, holders, Permission.ALLOWED)
        .or(() -> strongest(row, holders, Permission.OWN));
  }

  private static Optional<Verdict> strongest(Row row, Set<Holder> holders, Permission wanted) {
    return holders.stream()
        .filter(holder -> row.of(holder) == wanted)
        .max(Comparator.naturalOrder())
        .map(holder -> new Verdict(holder, wanted));
  }
}
