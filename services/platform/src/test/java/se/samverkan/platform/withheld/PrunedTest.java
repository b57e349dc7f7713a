package se.samverkan.platform.withheld;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class PrunedTest {

  private static final Pruned PRUNED = new Pruned(Set.of("item_secret", "agendas/meeting_1"));
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
}
