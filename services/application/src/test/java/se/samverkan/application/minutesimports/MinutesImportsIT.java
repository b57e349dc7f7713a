package se.samverkan.application.minutesimports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import se.samverkan.platform.testing.WithDatabases;
import tools.jackson.databind.JsonNode;

/** Minutes in over HTTP, answers out over HTTP. */
@WithDatabases
@Import(Installation.class)
class MinutesImportsIT {

  private static final String BUDGET = "Ledningsgruppen godkänner förslaget till budget.";

  @Autowired Installation installation;

  @Test
  void aPreviewShowsWhatWouldBeRecordedAndRecordsNothing() {
    long before = installation.events();

    List<ImportResult> results = installation.preview(minutes("Alnö ledningsgrupp").file("a.txt"));

    assertThat(results)
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.problem()).isNull();
              assertThat(each.decisions()).isEqualTo(2);
              assertThat(each.assignments()).isEqualTo(1);
              assertThat(each.recorded()).isPositive();
            });
    assertThat(installation.events()).isEqualTo(before);
  }

  @Test
  void whatIsRecordedAnswersTheQuestions() {
    ImportResult result = only(minutes("Berga ledningsgrupp").file("b.txt"));

    JsonNode meeting = installation.meeting(result);
    assertThat(meeting.get("meeting").get("body").get("name").asString())
        .isEqualTo("Berga ledningsgrupp");
    assertThat(meeting.get("items").get(1).get("decisions").get(0).get("text").asString())
        .isEqualTo(BUDGET);
    assertThat(installation.list("/api/follow-ups?body=" + result.bodyId()))
        .singleElement()
        .satisfies(
            each -> assertThat(each.get("due").get("date").asString()).isEqualTo("2024-03-01"));
    JsonNode report = installation.ask("/api/annual-reports/" + result.bodyId() + "/2024");
    assertThat(report.get("meetings").get("held").asInt()).isEqualTo(1);
    assertThat(report.get("decisions").get("total").asInt()).isEqualTo(2);
    assertThat(report.get("assignments").get("given").asInt()).isEqualTo(1);
  }

  @Test
  void everyEventSaysFromWhichFileItComesAndOnWhichLine() {
    only(minutes("Dalby ledningsgrupp").file("d.txt"));

    assertThat(installation.eventsWithoutFile()).isEmpty();
    assertThat(installation.eventsFrom("d.txt"))
        .filteredOn(each -> !each.name().startsWith("imports."))
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.metadata()).as(each.name()).contains("sourceLine"));
  }

  @Test
  void theSameFileAgainChangesNothing() {
    MinutesFile file = minutes("Edsbro ledningsgrupp").file("e.txt");
    only(file);
    long before = installation.events();

    ImportResult again = only(file);

    assertThat(again.recorded() + again.corrected() + again.struck()).isZero();
    assertThat(installation.events()).isEqualTo(before);
  }

  @Test
  void aPersonWhoChangesOrganisationSitsForTheOneAndThenForTheOther() {
    WrittenMinutes autumn =
        WrittenMinutes.of("Idre ledningsgrupp", "2024-09-20")
            .present("Eva Ek              Tallhamn, ordförande", "Bo Lindgren         Norrviken")
            .item("Välkommen", "Eva Ek hälsar välkommen.")
            .item("Budget", "Eva Ek redovisar.");

    List<ImportResult> results =
        installation.record(autumn.file("i2.txt"), minutes("Idre ledningsgrupp").file("i1.txt"));

    assertThat(results).allMatch(ImportResult::succeeded);
    assertThat(organisationOfEva(results.get(1))).isEqualTo("Ekmarken");
    assertThat(organisationOfEva(results.get(0))).isEqualTo("Tallhamn");
  }

  @Test
  void aMeetingThatOneDocumentPlansAndAnotherCancelsIsCancelled() {
    MinutesFile plans =
        minutes("Jära ledningsgrupp")
            .item("Kommande möte", "Nästa möte är den 20 september 2024 kl 9.00.")
            .file("j1.txt");

    ImportResult result =
        installation
            .record(cancelling("Jära ledningsgrupp", "2024-05-17").file("j2.txt"), plans)
            .getFirst();

    assertThat(installation.list("/api/meetings?body=" + result.bodyId()))
        .filteredOn(each -> each.get("date").asString().equals("2024-09-20"))
        .singleElement()
        .satisfies(each -> assertThat(each.get("state").asString()).isEqualTo("CANCELLED"));
  }

  @Test
  void aDocumentThatContradictsWhatIsKnownIsRefusedAndLeavesNothingBehind() {
    only(
        WrittenMinutes.of("Kvarnby ledningsgrupp", "2024-09-20")
            .item("Välkommen", "Eva Ek hälsar välkommen.")
            .item("Budget", "Eva Ek redovisar.")
            .file("k1.txt"));
    MinutesFile cancels = cancelling("Kvarnby ledningsgrupp", "2024-05-17").file("k2.txt");

    List<ImportResult> results =
        installation.record(cancels, minutes("Kvarnby ledningsgrupp").file("k3.txt"));

    assertThat(results.getFirst().problem())
        .isEqualTo("The document cancels the meeting of 2024-09-20, which is recorded as held.");
    assertThat(results.get(1).succeeded()).isTrue();
    assertThat(installation.eventsFrom("k2.txt")).isEmpty();
    assertThat(installation.preview(cancels).getFirst().problem()).contains("recorded as held");
  }

  @Test
  void minutesOfAMeetingThatWasCancelledAreRefusedAndLeaveNothingBehind() {
    only(cancelling("Lindö ledningsgrupp", "2024-05-17").file("l1.txt"));
    MinutesFile held =
        WrittenMinutes.of("Lindö ledningsgrupp", "2024-09-20")
            .present("Nils Hed        Ekmarken", "Ida Ås          Tallhamn")
            .item("Välkommen", "Nils Hed hälsar välkommen.")
            .item("Budget", "Nils Hed redovisar.")
            .file("l2.txt");

    assertThat(only(held).problem()).contains("cancelled");
    assertThat(installation.preview(held).getFirst().problem()).contains("cancelled");
    assertThat(installation.eventsFrom("l2.txt")).isEmpty();
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

  private static WrittenMinutes cancelling(String body, String date) {
    return WrittenMinutes.of(body, date)
        .item("Välkommen", "Rut Alm hälsar välkommen.")
        .item(
            "Möten",
            "Beslut",
            "Ledningsgruppen beslutar att ställa in mötet den 20 september 2024.");
  }

  private ImportResult only(MinutesFile file) {
    return installation.record(file).getFirst();
  }

  private String organisationOfEva(ImportResult result) {
    return installation
        .meeting(result)
        .get("attendance")
        .valueStream()
        .filter(each -> each.get("person").get("name").asString().equals("Eva Ek"))
        .map(each -> each.get("organisation").get("name").asString())
        .findFirst()
        .orElseThrow();
  }
}
