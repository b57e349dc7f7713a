package se.samverkan.application.security;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** A row of the table: what a command or a question needs. */
record Row(Scope scope, Map<Holder, Permission> permissions) {

  Row {
    permissions = Map.copyOf(permissions);
  }

  static Row of(Scope scope, Holder... allowed) {
    Map<Holder, Permission> permissions = new EnumMap<>(Holder.class);
    Arrays.stream(allowed).forEach(holder -> permissions.put(holder, Permission.ALLOWED));
    return new Row(scope, permissions);
  }

  /** The same row in which these have what is their own. */
  Row own(Holder... holders) {
    Map<Holder, Permission> more = new EnumMap<>(Holder.class);
    more.putAll(permissions);
    Arrays.stream(holders).forEach(holder -> more.put(holder, Permission.OWN));
    return new Row(scope, more);
  }

  Permission of(Holder holder) {
    return permissions.getOrDefault(holder, Permission.REFUSED);
  }
}
