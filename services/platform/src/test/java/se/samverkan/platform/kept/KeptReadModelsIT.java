package se.samverkan.platform.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.util.FileSystemUtils;
import se.samverkan.events.bodies.PersonRegistered;
import se.samverkan.events.bodies.PersonRenamed;
import se.samverkan.platform.PlatformConfiguration;
import se.samverkan.platform.PlatformTestApplication;
import se.samverkan.platform.eventstore.EarlyEventStore;
import se.samverkan.platform.mongodb.EarlyMongoServer;
import se.samverkan.platform.readmodels.ReadModels;
import se.samverkan.platform.testing.RecordedHistory;

/**
 * What the embedded MongoDB held is there again after a restart, or is built from the events. What
 * comes from the file is told from what is built by a mark that the test leaves in the file.
 */
class KeptReadModelsIT {

  private static final String EVA = "person_eva";
  private static final String PER = "person_per";
  private static final String MARKED = "Eva of the file";

  @TempDir static Path afterOneRun;
  @TempDir Path data;
  private Path file = Path.of("");

  @BeforeAll
  static void oneRun() {
    run(afterOneRun, new PersonRegistered(EVA, "Eva Ek"), new PersonRegistered(PER, "Per Alm"));
  }

  @BeforeEach
  void theSameForEach() throws IOException {
    copy(afterOneRun, data);
    file = data.resolve("read-models").resolve("read-models.bson");
  }

  @Test
  void whatTheFileHoldsIsNotBuiltAgain() throws IOException {
    mark();

    assertThat(run()).containsEntry(EVA, MARKED).containsEntry(PER, "Per Alm");
    assertThat(run()).as("kept once more").containsEntry(EVA, MARKED);
  }

  @Test
  void whatHappenedAfterTheFileWasWrittenIsApplied() throws IOException {
    mark();
    byte[] earlier = Files.readAllBytes(file);
    run(new PersonRenamed(PER, "Per Alm", "Per Ek", "gift"));
    Files.write(file, earlier);

    assertThat(run()).containsEntry(EVA, MARKED).containsEntry(PER, "Per Ek");
  }

  @Test
  void aFileThatIsCutShortOrChangedIsPassedOver() throws IOException {
    mark();
    byte[] whole = Files.readAllBytes(file);
    List<byte[]> damaged = new ArrayList<>();
    damaged.add(new byte[0]);
    damaged.add(Arrays.copyOf(whole, whole.length - 1));
    damaged.add("not a file of ours, though longer than a sum".getBytes(StandardCharsets.UTF_8));
    byte[] changed = whole.clone();
    changed[whole.length / 2] ^= 1;
    damaged.add(changed);
    for (byte[] each : damaged) {
      Files.write(file, each);

      assertThat(run()).containsEntry(EVA, "Eva Ek").containsEntry(PER, "Per Alm");
    }
  }

  @Test
  void whatAnotherVersionWroteIsPassedOver() throws IOException {
    Kept kept = marked();
    write(new Kept("another", kept.last(), kept.tokens(), kept.documents()));

    assertThat(run()).containsEntry(EVA, "Eva Ek");
  }

  @Test
  void aRestoredBackupWithFewerEventsIsNoticed() throws IOException {
    Path backup = data.resolve("backup");
    copy(data.resolve("postgresql"), backup);
    run(new PersonRenamed(PER, "Per Alm", "Per Ek", "gift"));
    mark();
    restore(backup);

    assertThat(run()).containsEntry(EVA, "Eva Ek").containsEntry(PER, "Per Alm");
  }

  @Test
  void aRestoredBackupThatWentOnDifferentlyIsNoticed() throws IOException {
    Path backup = data.resolve("backup");
    copy(data.resolve("postgresql"), backup);
    run(new PersonRenamed(PER, "Per Alm", "Per Ek", "gift"));
    mark();
    byte[] ofTheOther = Files.readAllBytes(file);
    restore(backup);
    run(new PersonRenamed(PER, "Per Alm", "Per Lund", "gift"));
    Files.write(file, ofTheOther);

    assertThat(run()).containsEntry(EVA, "Eva Ek").containsEntry(PER, "Per Lund");
  }

  /** The names after a start on the same data, with these events recorded in it. */
  private Map<String, String> run(Object... events) {
    return run(data, events);
  }

  private static Map<String, String> run(Path data, Object... events) {
    try (ConfigurableApplicationContext context =
        new SpringApplicationBuilder(
                PlatformTestApplication.class, PlatformConfiguration.class, RecordedHistory.class)
            .initializers(new EarlyEventStore(), new EarlyMongoServer())
            .run(
                "--server.port=0",
                "--samverkan.event-store.data-directory=" + data.resolve("postgresql"),
                "--samverkan.read-models.kept-in=" + data.resolve("read-models"),
                "--samverkan.read-models.database=test",
                "--spring.reactor.netty.shutdown-quiet-period=0s")) {
      context.getBean(RecordedHistory.class).publish(events);
      assertThat(context.getBean(ReadModels.class).status())
          .allMatch(each -> each.behind() == 0 && each.parkedStreams() == 0);
      Map<String, String> names = new LinkedHashMap<>();
      context
          .getBean(MongoTemplate.class)
          .findAll(Document.class, "names")
          .forEach(each -> names.put(each.getString("_id"), each.getString("name")));
      return names;
    }
  }

  private void mark() throws IOException {
    write(marked());
  }

  private void write(Kept kept) throws IOException {
    new KeptFile(data.resolve("read-models")).write(kept);
  }

  private Kept marked() throws IOException {
    Kept kept = new KeptFile(data.resolve("read-models")).read();
    Map<String, List<RawBsonDocument>> documents = new LinkedHashMap<>(kept.documents());
    documents.compute(
        "names", (name, all) -> Objects.requireNonNull(all).stream().map(this::marked).toList());
    return new Kept(kept.code(), kept.last(), kept.tokens(), documents);
  }

  private RawBsonDocument marked(RawBsonDocument document) {
    DocumentCodec codec = new DocumentCodec();
    Document read = document.decode(codec);
    return EVA.equals(read.getString("_id"))
        ? new RawBsonDocument(read.append("name", MARKED), codec)
        : document;
  }

  private void restore(Path backup) throws IOException {
    FileSystemUtils.deleteRecursively(data.resolve("postgresql"));
    copy(backup, data.resolve("postgresql"));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : all.toList()) {
        Path copied = to.resolve(from.relativize(each));
        if (!Files.isDirectory(copied)) {
          Files.copy(each, copied, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
  }
}
