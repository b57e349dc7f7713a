package se.samverkan.bodies.body;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.samverkan.bodies.body.Given.ESTABLISHED;
import static se.samverkan.bodies.body.Given.GROUP;
import static se.samverkan.bodies.body.Given.JANUARY;
import static se.samverkan.bodies.body.Given.MARCH;
import static se.samverkan.bodies.body.Given.OCTOBER;
import static se.samverkan.bodies.body.Given.dissolved;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import se.samverkan.bodies.BodiesRefusal;
import se.samverkan.bodies.RefusedWith;
import se.samverkan.events.bodies.StandingItem;
import se.samverkan.events.bodies.StandingItemKind;
import se.samverkan.events.bodies.StandingItemsSet;
import se.samverkan.platform.refusals.Refusal;

class SetStandingItemsTest {

  private final FixtureConfiguration<Body> body = new AggregateTestFixture<>(Body.class);

  private static final StandingAgendaItem OPENING =
      new StandingAgendaItem("Öppnande", List.of(), StandingItemKind.ORDINARY, false);
  private static final StandingAgendaItem OUTSTANDING =
      new StandingAgendaItem(
          "Uppföljning", List.of("Ekonomi", "Avtal"), StandingItemKind.OUTSTANDING_MATTERS, true);

  @Test
  void itemsStandOnTheAgendasFromADate() {
    body.given(ESTABLISHED)
        .when(set(MARCH, OPENING, OUTSTANDING))
        .expectEvents(stood(MARCH, List.of(), List.of(OPENING.value(), OUTSTANDING.value())));
  }

  @Test
  void thePreviousItemsAreThoseInForceOnThatDate() {
    body.given(ESTABLISHED)
        .andGiven(stood(JANUARY, List.of(), List.of(OPENING.value())))
        .andGiven(stood(OCTOBER, List.of(OPENING.value()), List.of()))
        .when(set(MARCH, OUTSTANDING))
        .expectEvents(stood(MARCH, List.of(OPENING.value()), List.of(OUTSTANDING.value())));
  }

  @Test
  void theSameItemsAgainChangeNothing() {
    body.given(ESTABLISHED)
        .andGiven(stood(JANUARY, List.of(), List.of(OPENING.value())))
        .when(set(MARCH, OPENING))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void aDissolvedBodyHasNoAgendas() {
    body.given(ESTABLISHED, dissolved(JANUARY))
        .when(set(MARCH, OPENING))
        .expectException(RefusedWith.code(BodiesRefusal.BODY_DISSOLVED));
  }

  @Test
  void theOutstandingMattersHaveOneItem() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> set(MARCH, OUTSTANDING, OUTSTANDING))
        .matches(refusal -> refusal.code() == BodiesRefusal.OUTSTANDING_MATTERS_STAND_TWICE);
  }

  @Test
  void aSubItemStandsOnce() {
    StandingAgendaItem twice =
        new StandingAgendaItem(
            "Rapporter", List.of("Avtal", "Avtal"), StandingItemKind.ORDINARY, false);
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> set(MARCH, twice))
        .matches(refusal -> refusal.code() == BodiesRefusal.STANDING_SUB_ITEM_TWICE);
  }

  @Test
  void anItemHasATitle() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> new StandingAgendaItem(" ", List.of(), StandingItemKind.ORDINARY, false))
        .matches(refusal -> "items.title".equals(refusal.field()));
  }

  private static SetStandingItems set(LocalDate from, StandingAgendaItem... items) {
    return new SetStandingItems(GROUP, List.of(items), from, null, null);
  }

  private static StandingItemsSet stood(
      LocalDate from, List<StandingItem> previous, List<StandingItem> items) {
    return new StandingItemsSet(GROUP.value(), previous, items, from, null, null);
  }
}
