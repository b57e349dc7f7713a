package se.samverkan.agendas.bodies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static se.samverkan.agendas.bodies.ChairOrigin.ELECTED;
import static se.samverkan.agendas.bodies.ChairOrigin.PROPOSED;
import static se.samverkan.agendas.bodies.ChairOrigin.REPLACED;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverkan.agendas.AgendasRefusal;
import se.samverkan.agendas.History;
import se.samverkan.agendas.Named;
import se.samverkan.events.bodies.BodyEstablished;
import se.samverkan.events.bodies.BodyKind;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.events.bodies.ChairRotaSet;
import se.samverkan.events.bodies.ChairsElected;
import se.samverkan.events.bodies.ChairsReplaced;
import se.samverkan.events.bodies.MemberAdmitted;
import se.samverkan.events.bodies.MembershipEnded;
import se.samverkan.events.bodies.StandingItem;
import se.samverkan.events.bodies.StandingItemKind;
import se.samverkan.events.bodies.StandingItemsSet;
import se.samverkan.platform.refusals.Refusal;

class ChairsOfABodyTest {

  private static final String BODY = "body_group";
  private static final String A = "organisation_a";
  private static final String B = "organisation_b";
  private static final String C = "organisation_c";
  private static final LocalDate AUTUMN = LocalDate.of(2022, 10, 7);
  private static final LocalDate MAY = LocalDate.of(2023, 5, 1);
  private static final Map<String, String> NAMES = Map.of(A, "Ekeby", B, "Lindvik", C, "Norrvik");

  private final History history = new History(new BodiesReadModel());

  @BeforeEach
  void establish() {
    history.after(
        new BodyEstablished(BODY, "Gruppen", BodyKind.MANAGEMENT_GROUP, BodyProfile.INFORMAL),
        new MemberAdmitted(BODY, A, AUTUMN),
        new MemberAdmitted(BODY, B, AUTUMN),
        new MemberAdmitted(BODY, C, AUTUMN));
  }

  @Test
  void theYearsAfterThoseElectedAreProposedByTheRota() {
    history.after(rota(2023, A, B, C), elected(2023, A, B), elected(2024, B, C));

    assertThat(rota(2023, 2026).years())
        .extracting(ChairRota.Year::year, ChairRota.Year::origin, y -> y.chair().name())
        .containsExactly(
            tuple(2023, ELECTED, "Ekeby"),
            tuple(2024, ELECTED, "Lindvik"),
            tuple(2025, PROPOSED, "Norrvik"),
            tuple(2026, PROPOSED, "Ekeby"));
    assertThat(rota(2025, 2025).years().getFirst().viceChair().name()).isEqualTo("Ekeby");
    assertThat(rota(2025, 2025).order()).extracting(Named::id).containsExactly(A, B, C);
  }

  @Test
  void whoHasLeftIsNotProposed() {
    history.after(
        rota(2023, A, B, C),
        elected(2023, A, B),
        new MembershipEnded(BODY, B, LocalDate.of(2023, 12, 31)));

    assertThat(rota(2024, 2025).years())
        .extracting(y -> y.chair().name(), y -> y.viceChair().name())
        .containsExactly(tuple("Norrvik", "Ekeby"), tuple("Ekeby", "Norrvik"));
  }

  @Test
  void withoutAnyElectionTheOrderBeginsWithItsFirst() {
    history.after(rota(2023, B, A, C));

    assertThat(rota(2022, 2024).years())
        .extracting(ChairRota.Year::year, y -> y.chair().name(), y -> y.viceChair().name())
        .containsExactly(tuple(2023, "Lindvik", "Ekeby"), tuple(2024, "Ekeby", "Norrvik"));
  }

  @Test
  void withoutARotaNothingIsProposed() {
    history.after(elected(2023, A, B));

    assertThat(rota(2024, 2030).years()).isEmpty();
    assertThat(rota(2024, 2030).order()).isEmpty();
  }

  @Test
  void thoseWhoCameInsteadChairFromTheirDayAndTheRotaGoesOnFromThem() {
    history.after(
        rota(2023, A, B, C),
        elected(2023, A, B),
        new ChairsReplaced(BODY, 2023, A, B, A, C, MAY, "decision_1", "avgår"));

    assertThat(rota(2023, 2024).years())
        .extracting(ChairRota.Year::origin, y -> y.chair().name(), y -> y.viceChair().name())
        .containsExactly(tuple(REPLACED, "Ekeby", "Norrvik"), tuple(PROPOSED, "Norrvik", "Ekeby"));
    assertThat(chairing(MAY.minusDays(1))).isEqualTo(new Named(B, "Lindvik"));
    assertThat(chairing(MAY)).isEqualTo(new Named(C, "Norrvik"));
    assertThat(chairing(MAY.plusYears(1))).isNull();
  }

  @Test
  void anElectionIsShownWithItsReasonAndReplacements() {
    history.after(
        new ChairsElected(BODY, 2023, A, B, AUTUMN, "decision_1", "ny kommunledning"),
        new ChairsReplaced(BODY, 2023, A, B, A, C, MAY, null, "avgår"));

    ChairsShown shown = ChairsShown.of(chairs().years().getFirst(), NAMES);

    assertThat(shown.decision()).isEqualTo(new Named("decision_1", "decision_1"));
    assertThat(shown.departureReason()).isEqualTo("ny kommunledning");
    assertThat(shown.replacements())
        .containsExactly(
            new ChairsShown.Replacement(
                MAY, new Named(A, "Ekeby"), new Named(C, "Norrvik"), null, "avgår"));
  }

  @Test
  void standingItemsHoldFromTheirDate() {
    List<StandingItem> items =
        List.of(
            new StandingItem(
                "Uppföljning", List.of(), StandingItemKind.OUTSTANDING_MATTERS, false));
    history.after(
        new StandingItemsSet(BODY, List.of(), items, AUTUMN, null, null),
        new StandingItemsSet(BODY, items, List.of(), MAY, null, "färre"));

    assertThat(standing(AUTUMN.minusDays(1)).from()).isNull();
    assertThat(standing(MAY.minusDays(1)).items()).isEqualTo(items);
    assertThat(standing(MAY))
        .isEqualTo(new StandingItemsOnDate(MAY, MAY, null, "färre", List.of()));
  }

  @Test
  void eventsTwiceAreEventsOnce() {
    history.after(
        rota(2023, A, B, C),
        elected(2023, A, B),
        new ChairsReplaced(BODY, 2023, A, B, A, C, MAY, null, "avgår"));
    String once = history.everything();

    assertThat(history.again(0, 7).everything()).isEqualTo(once);
  }

  @Test
  void yearsAreInOrderAndOfOurTime() {
    refused(AgendasRefusal.PERIOD_ENDS_BEFORE_IT_STARTS, 2024, 2023);
    refused(AgendasRefusal.YEAR_OUT_OF_RANGE, 1899, 2023);
    refused(AgendasRefusal.YEAR_OUT_OF_RANGE, 2024, Integer.MAX_VALUE);
    refused(AgendasRefusal.YEAR_OUT_OF_RANGE, Integer.MAX_VALUE, null);
    assertThat(YearRange.of(null, null, 2024)).isEqualTo(new YearRange(2024, 2027));
  }

  private static void refused(AgendasRefusal code, int from, @Nullable Integer to) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> YearRange.of(from, to, 2024))
        .matches(refusal -> refusal.code() == code);
  }

  private ChairRota rota(int from, int to) {
    return ChairRota.of(history.the(Body.class, BODY), chairs(), from, to, NAMES);
  }

  private @Nullable Named chairing(LocalDate date) {
    Chairing chairing = Chairing.on(date, chairs(), NAMES);
    return chairing == null ? null : chairing.viceChair();
  }

  private Chairmanship chairs() {
    return history.the(Chairmanship.class, BODY);
  }

  private StandingItemsOnDate standing(LocalDate date) {
    return StandingItemsOnDate.of(date, history.the(StandingAgenda.class, BODY).on(date), Map.of());
  }

  private static ChairRotaSet rota(int fromYear, String... order) {
    return new ChairRotaSet(BODY, List.of(), List.of(order), fromYear, null, null);
  }

  private static ChairsElected elected(int year, String chair, String viceChair) {
    return new ChairsElected(BODY, year, chair, viceChair, AUTUMN, null, null);
  }
}
