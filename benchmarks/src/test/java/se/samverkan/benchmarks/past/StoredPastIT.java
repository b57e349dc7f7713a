package se.samverkan.benchmarks.past;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samverkan.benchmarks.servers.Installation;
import se.samverkan.decisions.matter.MatterId;
import se.samverkan.decisions.matter.OpenMatter;
import se.samverkan.decisions.references.BodyId;
import se.samverkan.platform.audit.Provenance;
import se.samverkan.platform.commands.Commands;

class StoredPastIT {

  private static final Provenance WHO =
      new Provenance("bench", "secretary", "api", "request-of-the-bench", null, null, null);
  private static final String FORM =
      """
      select stream_type, sequence_number, name, revision, length(event_id),
        (select array_agg(key order by key) from jsonb_object_keys(payload::jsonb) key),
        (select array_agg(key order by key) from jsonb_object_keys(metadata::jsonb) key)
      from event where stream_id = ?
      """;

  @TempDir Path folder;

  @Test
  void hasTheFormInWhichTheProductStoresTheSame() throws Exception {
    LongMatters matters = new LongMatters(1, 1);
    try (Installation product = Installation.start(folder, List.of());
        Connection owner = product.owner()) {
      var serializer = product.parts().getBean("eventSerializer", Serializer.class);
      new StoredPast(serializer).append(matters::tell, owner);
      product
          .part(Commands.class)
          .send(
              new OpenMatter(
                  new MatterId("matter_by-command"),
                  new BodyId("body_bench-0"),
                  "Vattenförsörjning",
                  LocalDate.of(2026, 1, 15)),
              WHO)
          .join();

      assertThat(form(matters.id(0), owner)).isEqualTo(form("matter_by-command", owner));
    }
  }

  private static List<String> form(String stream, Connection owner) throws Exception {
    try (var question = owner.prepareStatement(FORM)) {
      question.setString(1, stream);
      try (var row = question.executeQuery()) {
        assertThat(row.next()).isTrue();
        List<String> values = new ArrayList<>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
          values.add(row.getString(column));
        }
        return values;
      }
    }
  }
}
