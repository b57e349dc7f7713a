package se.samverkan.application.minutesimports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import se.samverkan.platform.testing.WithDatabases;
import tools.jackson.databind.JsonNode;

/** Minutes that come again in another wording. */
@WithDatabases
@Import(Installation.class)
class ChangedMinutesIT {

  private static final String BUDGET = "Ledningsgruppen godkänner förslaget till budget.";

  @Autowired Installation installation;

  @Test
  void aChangedFileBecomesCorrectionsAndStrikesAndNoDuplicates() {
    WrittenMinutes minutes = minutes("Fjällbo ledningsgrupp").item("Besök", "Besöket ställs in.");
    ImportResult first = only(minutes.file("f.txt"));

    ImportResult second =
        only(
            minutes
                .without(4)
                .reworded("förslaget till budget", "förslaget till ny budget")
                .file("f.txt"));

    assertThat(second.corrected()).isPositive();
    assertThat(second.struck()).isEqualTo(1);
    JsonNode meeting = installation.meeting(first);
    assertThat(meeting.get("items")).hasSize(3);
    JsonNode decision = meeting.get("items").get(1).get("decisions").get(0);
    assertThat(decision.get("text").asString()).contains("ny budget");
    assertThat(decision.get("corrections").toString()).contains(BUDGET);
    assertThat(installation.list("/api/decisions?body=" + first.bodyId())).hasSize(2);
    assertThat(installation.ask("/api/decisions/" + decision.get("id").asString()).toString())
        .contains(BUDGET);
  }

  @Test
  void theFormerWordingAgainIsWhatHoldsThen() {
    WrittenMinutes minutes = minutes("Fors ledningsgrupp");
    ImportResult result = only(minutes.file("f.txt"));
    only(minutes.reworded("till budget", "till ny budget").file("f.txt"));

    assertThat(only(minutes.file("f.txt")).problem()).isNull();

    assertThat(installation.meeting(result).get("items").get(1).get("decisions").get(0).toString())
        .contains("\"text\":\"" + BUDGET);
  }

  @Test
  void itemsThatHaveChangedNumbersAreTheSameItems() {
    WrittenMinutes minutes =
        minutes("Granby ledningsgrupp").item("Bredband", "Eva Ek redovisar läget.");
    ImportResult first = only(minutes.file("g.txt"));

    ImportResult second = only(minutes.inOrder(1, 4, 3, 2).file("g.txt"));

    assertThat(second.problem()).isNull();
    assertThat(second.struck()).isZero();
    JsonNode meeting = installation.meeting(first);
    assertThat(titles(meeting)).containsExactly("Välkommen", "Bredband", "Nästa möte", "Budget");
    assertThat(meeting.get("items").get(3).get("decisions")).hasSize(2);
    assertThat(meeting.get("items").get(3).get("corrections").toString()).contains("\"2\"");
  }

  @Test
  void anItemInsertedInTheMiddleMovesTheOthersOn() {
    WrittenMinutes minutes = minutes("Grums ledningsgrupp");
    ImportResult first = only(minutes.file("g.txt"));

    only(minutes.item("Bredband", "Eva Ek redovisar läget.").inOrder(1, 4, 2, 3).file("g.txt"));

    assertThat(titles(installation.meeting(first)))
        .containsExactly("Välkommen", "Bredband", "Budget", "Nästa möte");
  }

  @Test
  void anotherDocumentOfTheSameBodyAndDateIsRefusedAndTheFirstStands() {
    ImportResult first = only(minutes("Hedby ledningsgrupp").file("h.txt"));
    long before = installation.events();

    ImportResult other =
        only(
            WrittenMinutes.of("Hedby ledningsgrupp", "2024-02-09")
                .item("Simhall", "Bo Lindgren visar ritningar.")
                .item("Isbana", "Bo Lindgren visar en karta.")
                .file("other.txt"));

    assertThat(other.problem())
        .startsWith("Other minutes of the body on that date are recorded, from h.txt");
    assertThat(installation.events()).isEqualTo(before);
    assertThat(titles(installation.meeting(first))).contains("Budget");
  }

  @Test
  void aPersonWhoseOrganisationIsPutRightIsNoObstacle() {
    WrittenMinutes minutes = minutes("Holm ledningsgrupp");
    ImportResult first = only(minutes.file("h.txt"));

    ImportResult second =
        only(
            minutes
                .present("Eva Ek              Sjöhult, ordförande", "Bo Lindgren         Tallhamn")
                .file("h.txt"));

    assertThat(second.problem()).isNull();
    assertThat(installation.meeting(first).get("attendance").toString()).contains("Sjöhult");
  }

  @Test
  void adjustersThatAreNamedLaterAreElectedThen() {
    WrittenMinutes minutes = minutes("Husby ledningsgrupp");
    ImportResult first = only(minutes.file("h.txt"));

    ImportResult second =
        only(
            minutes
                .item("Val av justerare", "Bo Lindgren utses att justera minnesanteckningarna.")
                .file("h.txt"));

    assertThat(second.problem()).isNull();
    assertThat(installation.meeting(first).get("adjusters").toString()).contains("Bo Lindgren");
  }

  @Test
  void itemsWithOneNumberAndPersonsListedTwiceAreNoObstacle() {
    ImportResult result =
        only(
            WrittenMinutes.of("Mörby ledningsgrupp", "2024-02-09")
                .present("Eva Ek      Ekmarken, ordförande", "Eva Ek      Ekmarken")
                .absent("Eva Ek      Tallhamn")
                .item("Välkommen", "Eva Ek hälsar välkommen.")
                .item("Budget", "Beslut", BUDGET)
                .numbered("2", "Bredband", "Beslut", "Ledningsgruppen avslår förslaget.")
                .file("m.txt"));

    assertThat(result.problem()).isNull();
    assertThat(titles(installation.meeting(result))).contains("Välkommen", "Budget");
  }

  private static WrittenMinutes minutes(String body) {
    return WrittenMinutes.of(body, "2024-02-09")
        .item("Välkommen", "Eva Ek hälsar alla välkomna.")
        .item(
            "Budget",
            "Eva Ek redovisar förslaget.",
            "Beslut",
            BUDGET,
            "Bo Lindgren får i uppdrag att skicka ut budgeten senast den 1 mars 2024.")
        .item("Nästa möte", "Nästa möte är den 17 maj 2024 kl 9.00.");
  }

  private ImportResult only(MinutesFile file) {
    return installation.record(file).getFirst();
  }

  private static List<String> titles(JsonNode meeting) {
    return meeting.get("items").valueStream().map(item -> item.get("title").asString()).toList();
  }
}
