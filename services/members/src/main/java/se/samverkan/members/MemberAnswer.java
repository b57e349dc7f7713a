package se.samverkan.members;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.decisions.ContactNamed;
import se.samverkan.events.decisions.LetterOfIntentSigned;
import se.samverkan.events.decisions.Position;
import se.samverkan.events.decisions.PositionTaken;
import se.samverkan.events.decisions.StoredFile;

/**
 * What one member says to a question that is left to each; all null while it is silent.
 *
 * @param letter its letter of intent, where the file is there
 */
public record MemberAnswer(
    String organisationId,
    @Nullable Position position,
    @Nullable String text,
    @Nullable String personId,
    @Nullable LocalDate takenOn,
    @Nullable String contactPersonId,
    @Nullable LocalDate letterSignedOn,
    @Nullable StoredFile letter) {

  static MemberAnswer none(String organisationId) {
    return new MemberAnswer(organisationId, null, null, null, null, null, null, null);
  }

  public boolean silent() {
    return position == null;
  }

  MemberAnswer with(PositionTaken e) {
    return new MemberAnswer(
        organisationId,
        e.position(),
        e.text(),
        e.personId(),
        e.takenOn(),
        contactPersonId,
        letterSignedOn,
        letter);
  }

  MemberAnswer with(ContactNamed e) {
    return new MemberAnswer(
        organisationId, position, text, personId, takenOn, e.personId(), letterSignedOn, letter);
  }

  MemberAnswer with(LetterOfIntentSigned e) {
    return new MemberAnswer(
        organisationId, position, text, personId, takenOn, contactPersonId, e.signedOn(), e.file());
  }
}
