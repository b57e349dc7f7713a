package se.samverkan.decisions.positions;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.decisions.ContactNamed;
import se.samverkan.events.decisions.LetterOfIntentSigned;
import se.samverkan.events.decisions.PositionTaken;

/** What each organisation has said last, by its id. */
record Answers(
    Map<String, PositionTaken> positions,
    Map<String, ContactNamed> contacts,
    Map<String, LetterOfIntentSigned> letters) {

  static Answers none() {
    return new Answers(new HashMap<>(), new HashMap<>(), new HashMap<>());
  }

  /** The same words again, whatever was said before them. */
  static boolean same(@Nullable PositionTaken last, PositionTaken next) {
    return last != null
        && last.position() == next.position()
        && last.takenOn().equals(next.takenOn())
        && Objects.equals(last.text(), next.text())
        && Objects.equals(last.personId(), next.personId());
  }

  static boolean same(@Nullable ContactNamed last, ContactNamed next) {
    return last != null && last.personId().equals(next.personId());
  }
}
