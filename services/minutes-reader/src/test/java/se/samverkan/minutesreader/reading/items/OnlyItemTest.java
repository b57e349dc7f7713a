package se.samverkan.minutesreader.reading.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.minutesreader.reading.MinutesReader;
import se.samverkan.minutesreader.reading.MinutesText;
import se.samverkan.minutesreader.reading.Reading;

/** Minutes of a meeting that had a single item. */
class OnlyItemTest {

  @ParameterizedTest
  @ValueSource(strings = {"1. Budget", "1) Budget", "1 Budget", "§ 1 Budget", "Punkt 1. Budget"})
  void isAnItemHoweverItIsNumbered(String heading) {
    Reading reading =
        new MinutesReader()
            .read(
                new MinutesText(
                    "short.txt",
                    List.of(
                        "Minnesanteckningar från",
                        "Byns ledningsgrupp",
                        "2024-02-09, kl 9.00–10.00",
                        "Ekmarkens kommunhus",
                        "",
                        "Närvarande:",
                        "Eva Ek              Ekmarken, ordförande",
                        "Bo Lindgren         Tallhamn",
                        "",
                        heading,
                        "Eva Ek redovisar förslaget till budget.",
                        "",
                        "Beslut",
                        "Ledningsgruppen godkänner förslaget till budget.")));

    assertThat(reading.items())
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.number()).isEqualTo("1");
              assertThat(item.title()).isEqualTo("Budget");
            });
    assertThat(reading.decisions())
        .singleElement()
        .satisfies(decision -> assertThat(decision.text()).contains("godkänner förslaget"));
    assertThat(reading.present()).hasSize(2);
  }
}
