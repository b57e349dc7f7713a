package se.samverkan.agendas.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverkan.agendas.History;
import se.samverkan.events.bodies.BodyEstablished;
import se.samverkan.events.bodies.BodyKind;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.events.bodies.BodyProfileChanged;
import se.samverkan.events.bodies.BodyRenamed;
import se.samverkan.events.bodies.MemberAdmitted;
import se.samverkan.events.bodies.MembershipEnded;
import se.samverkan.events.bodies.MembershipStartCorrected;
import se.samverkan.events.bodies.RepresentativeAppointed;
import se.samverkan.events.bodies.RepresentativeRelieved;
import se.samverkan.events.bodies.RepresentativeTermCorrected;

class MembersOfABodyTest {

  private static final String BODY = "body_group";
  private static final LocalDate Y2022 = LocalDate.of(2022, 1, 1);
  private static final LocalDate Y2023 = LocalDate.of(2023, 1, 1);
  private static final LocalDate Y2024 = LocalDate.of(2024, 1, 1);
  private static final Map<String, String> NAMES =
      Map.of(
          "organisation_a", "Älvnäs",
          "organisation_b", "Åmon",
          "organisation_c", "Zetterlund",
          "person_eva", "Eva Ek");

  private final History history = new History(new BodiesReadModel());

  @BeforeEach
  void establish() {
    history.after(
        new BodyEstablished(BODY, "Gruppen", BodyKind.MANAGEMENT_GROUP, BodyProfile.INFORMAL));
  }

  @Test
  void membersComeInTheOrderOfTheSwedishAlphabet() {
    history.after(
        new MemberAdmitted(BODY, "organisation_a", Y2022),
        new MemberAdmitted(BODY, "organisation_b", Y2022),
        new MemberAdmitted(BODY, "organisation_c", Y2022));

    assertThat(on(Y2022).members())
        .extracting(member -> member.organisation().name())
        .containsExactly("Zetterlund", "Åmon", "Älvnäs");
  }

  @Test
  void aMembershipHoldsFromItsFirstDayToItsLast() {
    history.after(
        new MemberAdmitted(BODY, "organisation_a", Y2023),
        new MembershipEnded(BODY, "organisation_a", Y2024));

    assertThat(on(Y2023.minusDays(1)).members()).isEmpty();
    assertThat(on(Y2023).members()).hasSize(1);
    assertThat(on(Y2024).members()).hasSize(1);
    assertThat(on(Y2024.plusDays(1)).members()).isEmpty();
  }

  @Test
  void whoWasAdmittedAgainIsAMemberAgain() {
    history.after(
        new MemberAdmitted(BODY, "organisation_a", Y2022),
        new MembershipEnded(BODY, "organisation_a", Y2022.plusDays(9)),
        new MemberAdmitted(BODY, "organisation_a", Y2024));

    assertThat(on(Y2023).members()).isEmpty();
    assertThat(on(Y2024).members().getFirst().from()).isEqualTo(Y2024);
  }

  @Test
  void correctedStartsReachBack() {
    history.after(
        new MemberAdmitted(BODY, "organisation_a", Y2024),
        new RepresentativeAppointed(BODY, "person_eva", "organisation_a", Y2024),
        new MembershipStartCorrected(BODY, "organisation_a", Y2024, Y2022),
        new RepresentativeTermCorrected(BODY, "person_eva", "organisation_a", Y2024, Y2023));

    assertThat(on(Y2022).members().getFirst().representatives()).isEmpty();
    assertThat(on(Y2023).members().getFirst().representatives())
        .extracting(representative -> representative.person().name())
        .containsExactly("Eva Ek");
  }

  @Test
  void aPersonWhoChangesOrganisationSitsForTheNewOne() {
    history.after(
        new RepresentativeAppointed(BODY, "person_eva", "organisation_a", Y2022),
        new RepresentativeRelieved(BODY, "person_eva", "organisation_a", Y2023, true),
        new RepresentativeAppointed(BODY, "person_eva", "organisation_b", Y2023.plusDays(1)));

    assertThat(on(Y2023).members().getFirst().organisation().id()).isEqualTo("organisation_a");
    assertThat(on(Y2023).members().getFirst().representatives().getFirst().thanked()).isTrue();
    assertThat(on(Y2024).members().getFirst().organisation().id()).isEqualTo("organisation_b");
    assertThat(on(Y2024).members().getFirst().member()).isFalse();
  }

  @Test
  void aBodyHasItsNewName() {
    history.after(new BodyRenamed(BODY, "Gruppen", "Ledningsgruppen", "beslut"));

    assertThat(on(Y2024).name()).isEqualTo("Ledningsgruppen");
  }

  @Test
  void aBodyFollowsItsNewProfile() {
    history.after(
        new BodyProfileChanged(
            BODY, BodyProfile.INFORMAL, BodyProfile.JOINT_BOARD, Y2024, "gemensam nämnd"));

    assertThat(on(Y2024).profile()).isEqualTo(BodyProfile.JOINT_BOARD);
  }

  @Test
  void whatHappensToAnUnknownBodyChangesNothing() {
    history.after(new MemberAdmitted("body_other", "organisation_a", Y2022));

    assertThat(history.knows(Body.class, "body_other")).isFalse();
  }

  private BodyOnDate on(LocalDate date) {
    return BodyOnDate.of(history.the(Body.class, BODY), date, NAMES);
  }
}
