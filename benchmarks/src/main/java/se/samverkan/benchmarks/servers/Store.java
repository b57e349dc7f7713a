package se.samverkan.benchmarks.servers;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.serialization.Serializer;
import org.springframework.util.FileSystemUtils;
import se.samverkan.benchmarks.past.Past;
import se.samverkan.benchmarks.past.StoredPast;
import se.samverkan.benchmarks.past.Years;

/**
 * An event store with an invented past in it.
 *
 * @param folder where a server finds it
 * @param events how many there are
 * @param secretary a token of a secretary of every body
 * @param administrator a token of one who may have the read models rebuilt too
 * @param secondsToWrite how long it took to write the events
 */
public record Store(
    Path folder, long events, String secretary, String administrator, double secondsToWrite) {

  /**
   * Makes one below the folder. No documents are kept beside it: whoever starts on it builds them
   * from the events.
   *
   * @throws Exception when the databases do not start or do not take it
   */
  public static Store filled(Path folder, Years years) throws Exception {
    Store store = written(folder, years);
    FileSystemUtils.deleteRecursively(folder.resolve("read-models"));
    return store;
  }

  private static Store written(Path folder, Years years) throws Exception {
    try (Installation empty = Installation.start(folder, List.of());
        var owner = empty.owner()) {
      String secretary = empty.secretaryOfAll();
      String administrator = empty.administrator();
      // They would record answers to the past, and take the processors from whoever writes it.
      // All at the same moment, as each takes up to a second to notice.
      CompletableFuture.allOf(
              empty.part(EventProcessingConfiguration.class).eventProcessors().values().stream()
                  .map(EventProcessor::shutdownAsync)
                  .toArray(CompletableFuture[]::new))
          .join();
      StoredPast stored =
          new StoredPast(empty.parts().getBean("eventSerializer", Serializer.class));
      long before = System.nanoTime();
      long events = stored.append(new Past(years)::tell, owner);
      double seconds = (System.nanoTime() - before) / 1e9;
      answered(owner);
      return new Store(folder, events, secretary, administrator, seconds);
    }
  }

  /** What is past has been answered, as it would have been when it happened. */
  private static void answered(Connection owner) throws SQLException {
    try (Statement statement = owner.createStatement()) {
      statement.execute(
          "insert into automation_answer (automation, position)"
              + " select distinct automation, (select max(event.position) from event)"
              + " from automation_answer on conflict do nothing");
    }
  }
}
