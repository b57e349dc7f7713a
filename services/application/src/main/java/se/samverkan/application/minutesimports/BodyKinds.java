package se.samverkan.application.minutesimports;

import se.samverkan.events.bodies.BodyKind;
import se.samverkan.events.bodies.BodyProfile;

/** What the name of a body says of its kind and of the rules that it is under. */
final class BodyKinds {

  private BodyKinds() {}

  static BodyKind kindOf(String name) {
    String key = NameKey.ofBody(name);
    if (key.contains("ledningsgrupp") || key.contains("styrgrupp")) {
      return BodyKind.MANAGEMENT_GROUP;
    }
    if (key.contains("kommitt")) {
      return BodyKind.COMMITTEE;
    }
    if (key.contains("nätverk")) {
      return BodyKind.NETWORK;
    }
    if (key.contains("arbetsgrupp")) {
      return BodyKind.WORKING_GROUP;
    }
    return key.matches(".*(?:nämnd|styrelse|direktion|fullmäktige).*")
        ? BodyKind.BOARD
        : BodyKind.OTHER;
  }

  static BodyProfile profileOf(String name) {
    String key = NameKey.ofBody(name);
    if (key.contains("direktion")) {
      return BodyProfile.FEDERATION_BOARD;
    }
    if (key.contains("gemensam") && key.contains("nämnd")) {
      return BodyProfile.JOINT_BOARD;
    }
    return key.contains("nämnd") || key.endsWith("styrelse") || key.endsWith("styrelsen")
        ? BodyProfile.BOARD
        : BodyProfile.INFORMAL;
  }
}
