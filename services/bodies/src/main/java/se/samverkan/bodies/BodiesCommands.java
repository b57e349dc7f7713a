package se.samverkan.bodies;

import static se.samverkan.platform.web.CommandRoute.changes;
import static se.samverkan.platform.web.CommandRoute.creates;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samverkan.bodies.body.AdmitMember;
import se.samverkan.bodies.body.AppointRepresentative;
import se.samverkan.bodies.body.AppointSubstitute;
import se.samverkan.bodies.body.ChangeBodyProfile;
import se.samverkan.bodies.body.CorrectRepresentativeRelief;
import se.samverkan.bodies.body.DissolveBody;
import se.samverkan.bodies.body.ElectChairs;
import se.samverkan.bodies.body.EndMembership;
import se.samverkan.bodies.body.EstablishBody;
import se.samverkan.bodies.body.RelieveRepresentative;
import se.samverkan.bodies.body.RelieveSubstitute;
import se.samverkan.bodies.body.RenameBody;
import se.samverkan.bodies.body.ReplaceChairs;
import se.samverkan.bodies.body.SetChairRota;
import se.samverkan.bodies.body.SetRepresentativeTerm;
import se.samverkan.bodies.body.SetStandingItems;
import se.samverkan.bodies.organisation.RegisterOrganisation;
import se.samverkan.bodies.organisation.RenameOrganisation;
import se.samverkan.bodies.person.RegisterPerson;
import se.samverkan.bodies.person.RenamePerson;
import se.samverkan.platform.web.CommandRoute;
import se.samverkan.platform.web.CommandTable;

/** Where the commands to organisations, persons and bodies are sent to. */
@Component
final class BodiesCommands implements CommandTable {

  private static final String BODY = "/api/bodies/{bodyId}";

  @Override
  public List<CommandRoute> routes() {
    return List.of(
        creates("/api/organisations", RegisterOrganisation.class),
        changes("/api/organisations/{organisationId}/name", RenameOrganisation.class),
        creates("/api/persons", RegisterPerson.class),
        changes("/api/persons/{personId}/name", RenamePerson.class),
        creates("/api/bodies", EstablishBody.class),
        changes(BODY + "/name", RenameBody.class),
        changes(BODY + "/profile", ChangeBodyProfile.class),
        changes(BODY + "/dissolve", DissolveBody.class),
        changes(BODY + "/members", AdmitMember.class),
        changes(BODY + "/members/{organisationId}/end", EndMembership.class),
        changes(BODY + "/representatives", AppointRepresentative.class),
        changes(BODY + "/representatives/{personId}/term", SetRepresentativeTerm.class),
        changes(BODY + "/representatives/{personId}/relieve", RelieveRepresentative.class),
        changes(
            BODY + "/representatives/{personId}/relief/correct", CorrectRepresentativeRelief.class),
        changes(BODY + "/substitutes", AppointSubstitute.class),
        changes(BODY + "/substitutes/{personId}/relieve", RelieveSubstitute.class),
        changes(BODY + "/standing-items", SetStandingItems.class),
        changes(BODY + "/chair-rota", SetChairRota.class),
        changes(BODY + "/chairs", ElectChairs.class),
        changes(BODY + "/chairs/{year}/replace", ReplaceChairs.class));
  }
}
