package se.samverkan.minutesreader.reading.attendance;

import org.jspecify.annotations.Nullable;
import se.samverkan.minutesreader.reading.names.Roles;
import se.samverkan.minutesreader.reading.result.Capacity;

/** One person of an attendance list while the line is being read. */
final class Entry {

  String name;
  @Nullable String organisation;
  @Nullable String party;
  @Nullable String role;
  boolean substitute;
  Presence presence = Presence.WHOLE;
  @Nullable String doubt;

  Entry(String name) {
    this.name = name;
  }

  void addRole(String more) {
    String full = Roles.inFull(more);
    role = role == null ? full : role + ", " + full;
    substitute |= full.contains("ersättare") || full.contains("suppleant");
  }

  void merge(Presence more) {
    presence =
        new Presence(
            presence.remote() || more.remote(),
            more.only().isEmpty() ? presence.only() : more.only(),
            more.except().isEmpty() ? presence.except() : more.except(),
            more.firstItem() == null ? presence.firstItem() : more.firstItem(),
            more.lastItem() == null ? presence.lastItem() : more.lastItem(),
            more.from() == null ? presence.from() : more.from(),
            more.to() == null ? presence.to() : more.to());
  }

  Capacity capacity(Capacity ofList) {
    if (substitute && ofList == Capacity.MEMBER) {
      return Capacity.SUBSTITUTE;
    }
    boolean servant = role != null && (Roles.isStaff(role) || Roles.isSecretary(role));
    if (role != null && role.contains("adjungerad")) {
      return Capacity.GUEST;
    }
    if (ofList == Capacity.GUEST && servant
        || ofList == Capacity.MEMBER && role != null && Roles.isSecretary(role)) {
      return Capacity.STAFF;
    }
    return ofList;
  }
}
