package se.samverkan.agendas.bodies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverkan.agendas.History;
import se.samverkan.agendas.Named;
import se.samverkan.events.bodies.BodyDissolved;
import se.samverkan.events.bodies.BodyEstablished;
import se.samverkan.events.bodies.BodyKind;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.events.bodies.BodyProfileChanged;
import se.samverkan.events.bodies.BodyRenamed;
import se.samverkan.events.bodies.MemberAdmitted;
import se.samverkan.events.bodies.MembershipEnded;
import se.samverkan.events.bodies.MembershipStartCorrected;
import se.samverkan.events.bodies.RepresentativeAppointed;
import se.samverkan.events.bodies.RepresentativeReliefCorrected;
import se.samverkan.events.bodies.RepresentativeRelieved;
import se.samverkan.events.bodies.RepresentativeTermCorrected;
import se.samverkan.events.bodies.RepresentativeTermSet;
import se.samverkan.events.bodies.SubstituteAppointed;
import se.samverkan.events.bodies.SubstituteRelieved;

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
  void aTermThatRunsOutEndsByItself() {
    history.after(
        new RepresentativeAppointed(BODY, "person_eva", "organisation_a", Y2022),
        new RepresentativeTermSet(BODY, "person_eva", "organisation_a", Y2022, null, Y2023, null));

    assertThat(on(Y2023).members().getFirst().representatives().getFirst().to()).isEqualTo(Y2023);
    assertThat(on(Y2023.plusDays(1)).members()).isEmpty();
  }

  @Test
  void whoLeavesEarlierThanTheTermRunsHasLeft() {
    history.after(
        new RepresentativeAppointed(BODY, "person_eva", "organisation_a", Y2022),
        new RepresentativeTermSet(BODY, "person_eva", "organisation_a", Y2022, null, Y2024, null),
        new RepresentativeRelieved(BODY, "person_eva", "organisation_a", Y2023, true));

    assertThat(on(Y2023).members().getFirst().representatives().getFirst().thanked()).isTrue();
    assertThat(on(Y2024).members()).isEmpty();
  }

  @Test
  void aReliefThatWasWrongIsCorrected() {
    history.after(
        new RepresentativeAppointed(BODY, "person_eva", "organisation_a", Y2022),
        new RepresentativeRelieved(BODY, "person_eva", "organisation_a", Y2023, true),
        new RepresentativeReliefCorrected(
            BODY, "person_eva", "organisation_a", Y2023, null, false, "fel läst"));

    assertThat(on(Y2024).members().getFirst().representatives())
        .containsExactly(new Representative(new Named("person_eva", "Eva Ek"), Y2022, null, false));
  }

  @Test
  void aPersonSitsForOneOrganisationAtATime() {
    history.after(
        new RepresentativeAppointed(BODY, "person_eva", "organisation_a", Y2022),
        new RepresentativeAppointed(BODY, "person_eva", "organisation_b", Y2023));

    assertThat(on(Y2022).members())
        .extracting(m -> m.organisation().id())
        .containsExactly("organisation_a");
    assertThat(on(Y2024).members())
        .extracting(m -> m.organisation().id())
        .containsExactly("organisation_b");
  }

  @Test
  void substitutesStandInUntilTheyAreRelieved() {
    history.after(
        new MemberAdmitted(BODY, "organisation_a", Y2022),
        new SubstituteAppointed(BODY, "person_eva", "organisation_a", Y2022, Y2024),
        new SubstituteRelieved(BODY, "person_eva", "organisation_a", Y2023, false));

    assertThat(on(Y2023).members().getFirst().representatives()).isEmpty();
    assertThat(on(Y2023).members().getFirst().substitutes())
        .extracting(substitute -> substitute.person().name())
        .containsExactly("Eva Ek");
    assertThat(on(Y2024).members().getFirst().substitutes()).isEmpty();
  }

  @Test
  void aPersonHasSeatsTheLatestFirst() {
    history.after(
        new SubstituteAppointed(BODY, "person_eva", "organisation_a", Y2022, Y2023),
        new RepresentativeAppointed(BODY, "person_eva", "organisation_b", Y2024));

    assertThat(Seat.of("person_eva", List.of(history.the(Body.class, BODY)), NAMES))
        .extracting(Seat::organisation, Seat::from, Seat::substitute)
        .containsExactly(
            tuple(new Named("organisation_b", "Åmon"), Y2024, false),
            tuple(new Named("organisation_a", "Älvnäs"), Y2022, true));
  }

  @Test
  void aDissolvedBodySaysSo() {
    history.after(new BodyDissolved(BODY, Y2024, null, "upphör"));

    assertThat(on(Y2023).dissolvedOn()).isEqualTo(Y2024);
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
    assertThat(on(Y2023).profile()).isEqualTo(BodyProfile.INFORMAL);
    assertThat(new BodyFilter(null, BodyProfile.BOARD).takes(history.the(Body.class, BODY), Y2024))
        .isFalse();
  }

  @Test
  void whatHappensToAnUnknownBodyChangesNothing() {
    history.after(new MemberAdmitted("body_other", "organisation_a", Y2022));

    assertThat(history.knows(Body.class, "body_other")).isFalse();
  }

  private BodyOnDate on(LocalDate date) {
    return BodyOnDate.of(
        history.the(Body.class, BODY), history.the(Chairmanship.class, BODY), date, NAMES);
  }
}
