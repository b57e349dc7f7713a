package se.samverkan.platform.withheld;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class PrunedTest {

  private static final Pruned PRUNED =
      new Pruned(new Withholding(Set.of("item_secret", "agendas/meeting_1"), Map.of()));
  private static final Document OPEN = new Document("itemId", "item_open").append("title", "Vägar");
  private static final Document SECRET =
      new Document("itemId", "item_secret").append("title", "Avtalet");

  @Test
  void aDocumentAboutItIsNotThere() {
    assertThat(PRUNED.of(SECRET)).isNull();
    assertThat(PRUNED.of(new Document("given", SECRET))).isNull();
  }

  @Test
  void elementsThatNameItAreTakenOutAndTheRestStays() {
    Document agenda = new Document("_id", "meeting_1").append("items", List.of(OPEN, SECRET));

    assertThat(PRUNED.of(agenda))
        .isEqualTo(new Document("_id", "meeting_1").append("items", List.of(OPEN)));
  }

  @Test
  void whatIsAboutNothingElseIsTakenOutWithIt() {
    Document guest = new Document("name", "Revisor").append("items", List.of("item_secret"));
    Document other =
        new Document("name", "Konsult").append("items", List.of("item_secret", "item_open"));
    Document meeting = new Document("guests", List.of(guest, other));

    assertThat(PRUNED.of(meeting))
        .isEqualTo(
            new Document(
                "guests",
                List.of(new Document("name", "Konsult").append("items", List.of("item_open")))));
  }

  @Test
  void whatHasNothingToDoWithItIsAsItWas() {
    Document all = new Document("items", List.of()).append("end", null).append("year", 2026);

    assertThat(PRUNED.of(all)).isEqualTo(all);
  }

  @Test
  void partsAreLeftOutOfWhatIsAboutAThingAndOfNothingElse() {
    Pruned ofGuest =
        new Pruned(
            new Withholding(
                Set.of(),
                Map.of(
                    "meeting_1",
                    new LeftOut(Set.of("person_1"), text -> text.replace("Eva Ek", "…")))));
    Document guest = new Document("personId", "person_1");
    Document member = new Document("personId", "person_2");
    Document meeting =
        new Document("_id", "meeting_1")
            .append("attendance", List.of(guest, member))
            .append("says", new Document("text", "Eva Ek berättade."));

    assertThat(ofGuest.of(meeting))
        .isEqualTo(
            new Document("_id", "meeting_1")
                .append("attendance", List.of(member))
                .append("says", new Document("text", "… berättade.")));
    assertThat(ofGuest.of(new Document("meetingId", "meeting_1").append("text", "Eva Eks")))
        .isEqualTo(new Document("meetingId", "meeting_1").append("text", "…s"));
    Document another = new Document("_id", "meeting_2").append("attendance", List.of(guest));
    assertThat(ofGuest.of(another)).isEqualTo(another);
  }
}
