package se.samverkan.application.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverkan.bodies.body.AdmitMember;
import se.samverkan.bodies.body.AppointRepresentative;
import se.samverkan.bodies.body.BodyId;
import se.samverkan.bodies.body.ChairsOfYear;
import se.samverkan.bodies.body.ElectChairs;
import se.samverkan.bodies.body.EndMembership;
import se.samverkan.bodies.body.EstablishBody;
import se.samverkan.bodies.body.RelieveRepresentative;
import se.samverkan.bodies.body.RenameBody;
import se.samverkan.bodies.organisation.OrganisationId;
import se.samverkan.bodies.organisation.RegisterOrganisation;
import se.samverkan.bodies.person.PersonId;
import se.samverkan.bodies.person.RegisterPerson;
import se.samverkan.events.bodies.BodyKind;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.events.bodies.OrganisationKind;
import se.samverkan.platform.refusals.InputRefusal;
import se.samverkan.platform.refusals.Refusal;

/**
 * The commands on bodies that forms ask for. A form has a key of its own, from which and from its
 * name the id of what is new is made, so that a form that is sent again makes nothing twice.
 */
@Component
final class BodyForms {

  /** A field that names a person. */
  static final String PERSON = "person";

  /** A field with the name of somebody who is not known yet. */
  static final String NEW_NAME = "newName";

  private static final String ORGANISATION = "organisation";
  private static final String OF_A_PAGE = "page";

  private final Clock clock;

  BodyForms(Clock clock) {
    this.clock = clock;
  }

  /** Makes a body exist. */
  EstablishBody established(Form form) {
    String name = form.text("name");
    return new EstablishBody(
        BodyId.derived(OF_A_PAGE, form.text("key"), name),
        name,
        form.one("kind", BodyKind.class),
        form.one("profile", BodyProfile.class));
  }

  /**
   * The commands of a form, in their order.
   *
   * @param action {@code admit}, {@code leave}, {@code appoint}, {@code relieve}, {@code chairs} or
   *     {@code rename}
   * @throws Refusal with the field of the form that is wrong
   */
  List<Record> commands(String bodyId, String action, Form form) {
    BodyId id = new BodyId(bodyId);
    return switch (action) {
      case "admit" -> admitted(id, form);
      case "leave" ->
          List.of(new EndMembership(id, organisation(form, ORGANISATION), form.date("to")));
      case "appoint" -> appointed(id, form);
      case "relieve" -> List.of(relieved(id, form));
      case "chairs" -> List.of(elected(id, form));
      case "rename" -> List.of(new RenameBody(id, form.text("name"), form.text("reason")));
      default ->
          throw new Refusal(
              InputRefusal.FIELD_UNKNOWN, "action", "There is no such thing to do here.");
    };
  }

  private static List<Record> admitted(BodyId id, Form form) {
    LocalDate from = form.date("from");
    if (!form.has(NEW_NAME)) {
      return List.of(new AdmitMember(id, organisation(form, ORGANISATION), from));
    }
    String name = form.text(NEW_NAME);
    OrganisationId registered = OrganisationId.derived(OF_A_PAGE, form.text("key"), name);
    return List.of(
        new RegisterOrganisation(registered, name, form.one("kind", OrganisationKind.class)),
        new AdmitMember(id, registered, from));
  }

  private static List<Record> appointed(BodyId id, Form form) {
    OrganisationId organisation = organisation(form, ORGANISATION);
    LocalDate from = form.date("from");
    LocalDate to = form.dateOrNull("to");
    if (!form.has(NEW_NAME)) {
      return List.of(
          new AppointRepresentative(id, new PersonId(form.text(PERSON)), organisation, from, to));
    }
    RegisterPerson registered = registered(form);
    return List.of(
        registered, new AppointRepresentative(id, registered.personId(), organisation, from, to));
  }

  /** Makes a person known who is called by the field for a new name. */
  static RegisterPerson registered(Form form) {
    String name = form.text(NEW_NAME);
    return new RegisterPerson(PersonId.derived(OF_A_PAGE, form.text("key"), name), name);
  }

  private static RelieveRepresentative relieved(BodyId id, Form form) {
    List<@Nullable String> seat = form.pair("seat");
    String person = seat.getFirst();
    String organisation = seat.getLast();
    if (person == null || organisation == null) {
      throw new Refusal(
          InputRefusal.FIELD_MALFORMED,
          "seat",
          "The field seat names a person and an organisation.");
    }
    return new RelieveRepresentative(
        id,
        new PersonId(person),
        new OrganisationId(organisation),
        form.date("to"),
        form.has("thanked"));
  }

  private ElectChairs elected(BodyId id, Form form) {
    Integer year = Texts.number(form.text("year"));
    if (year == null) {
      throw new Refusal(InputRefusal.FIELD_MALFORMED, "year", "The field year cannot be read.");
    }
    return new ElectChairs(
        id,
        List.of(
            new ChairsOfYear(
                year,
                organisation(form, "chair"),
                organisation(form, "viceChair"),
                form.orNull("departureReason"))),
        LocalDate.now(clock),
        null);
  }

  private static OrganisationId organisation(Form form, String field) {
    return new OrganisationId(form.text(field));
  }
}
