package se.samverkan.meetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PublicMinutesTest {

  private static final PublicMinutes WITHOUT_TENDER =
      new PublicMinutes(
          List.of(new PublicMinutes.Item("2", "Upphandling av vatten")),
          List.of(new PublicMinutes.Item("1", "Budget"), new PublicMinutes.Item("3", "Övrigt")),
          List.of("Upphandling av vatten", "Anbudet från Norrby antas"));

  @Test
  void thePartUnderTheItemIsLeftOutWithItsHeading() {
    assertThat(
            WITHOUT_TENDER.of(
                """
                # Protokoll

                ## 1. Budget

                Godkändes.

                ## 2. Upphandling av vatten

                Anbudet från Norrby antas.

                ### Uppdrag

                ## 2.1 Kontrakt

                ## 3. Övrigt

                Inget.
                """))
        .hasValue(
            """
            # Protokoll

            ## 1. Budget

            Godkändes.

            ## 3. Övrigt

            Inget.
            """);
  }

  @Test
  void plainTextIsToldApartByNumberAndTitle() {
    assertThat(
            WITHOUT_TENDER.of(
                """
                1. Budget
                Två förslag:
                2. Upphandling av vatten
                Hemligt:
                1. Först detta
                3. Övrigt
                Inget.
                """))
        .hasValue("1. Budget\nTvå förslag:\n3. Övrigt\nInget.\n");
  }

  @Test
  void nothingIsLeftWhereTheItemIsNotFoundOrStandsElsewhereToo() {
    assertThat(WITHOUT_TENDER.of("Gruppen talade om allt.")).isEmpty();
    assertThat(
            WITHOUT_TENDER.of("Beslut: Anbudet från  Norrby antas.\n## 2. Upphandling av vatten"))
        .isEmpty();
  }
}
