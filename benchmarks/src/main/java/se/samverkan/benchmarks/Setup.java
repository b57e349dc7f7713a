package se.samverkan.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much is measured.
 *
 * @param folder where the databases of the measurement lie; on the disk that is to be measured
 * @param runs how often what is short is measured
 * @param time how long one run of a load lasts
 * @param slowerFlush by how many milliseconds each flush of PostgreSQL's log takes longer than on
 *     the disk, for each of which commands are measured; 0: it takes what it takes
 * @param warmUp how often a load is run at most before the first run that is measured
 * @param events sizes of the event store, in events, from small to large
 * @param decisions of one body in one year, from few to many
 * @param listeners how many look at live pages, from few to many
 * @param readModels {@code mongodb://} address of a server for the read models; null: the embedded
 *     one
 */
public record Setup(
    Path folder,
    int runs,
    Duration time,
    List<Integer> slowerFlush,
    int warmUp,
    List<Long> events,
    List<Integer> decisions,
    List<Integer> listeners,
    @Nullable String readModels) {

  public Setup {
    slowerFlush = List.copyOf(slowerFlush);
    events = List.copyOf(events);
    decisions = List.copyOf(decisions);
    listeners = List.copyOf(listeners);
  }

  /** Settings of the product that follow from it, with documents that nobody else uses. */
  public List<String> settings() {
    return readModels == null
        ? List.of()
        : List.of(
            "--samverkan.read-models.uri=" + readModels,
            "--samverkan.read-models.database=" + ReadModelDatabases.fresh());
  }

  /** The same for a process of its own, as environment variables. */
  public List<String> environment() {
    return readModels == null
        ? List.of()
        : List.of(
            "SAMVERKAN_READ_MODELS_URI=" + readModels,
            "SAMVERKAN_READ_MODELS_DATABASE=" + ReadModelDatabases.fresh());
  }
}
