package se.samverkan.benchmarks.servers;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import se.samverkan.benchmarks.figures.Samples;

/** Some clients that each do one thing after the other for a time. */
public final class Load {

  private static final double NANOS_OF_A_MILLISECOND = 1e6;
  private static final double QUICKER = 1.05;
  private static final int NO_QUICKER = 5;

  /** Of the time, by all compilers of the JVM, when what is left to compile matters little. */
  private static final double COMPILING = 0.1;

  private Load() {}

  /** What a client does again and again. */
  @FunctionalInterface
  public interface Action {
    /**
     * Does it once.
     *
     * @param client which of the clients, from 0
     * @throws Exception when it fails, which ends the measurement
     */
    void run(int client) throws Exception;
  }

  /**
   * What came of it.
   *
   * @param perSecond how often it was done in a second, by all clients together
   * @param millis how long each took
   */
  public record Result(double perSecond, Samples millis) {}

  /**
   * Does it for as long as said.
   *
   * @throws Exception the first failure of an action
   */
  public static Result of(int clients, Duration time, Action action) throws Exception {
    long start = System.nanoTime();
    long end = start + time.toNanos();
    List<Double> millis = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<List<Double>>> all = new ArrayList<>();
      for (int client = 0; client < clients; client++) {
        int number = client;
        all.add(threads.submit(() -> repeat(number, end, action)));
      }
      for (Future<List<Double>> one : all) {
        millis.addAll(one.get());
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    return new Result(millis.size() / seconds, Samples.of(millis));
  }

  /**
   * Does it, for the time again and again, until it has not become quicker for five times and the
   * JVM has compiled what matters, which over HTTP takes more than a minute. A server that has run
   * for a while is measured, and not how quickly it becomes one.
   *
   * @param atMost how often it is done at most
   * @throws Exception the first failure of an action
   */
  public static void warmUp(int atMost, int clients, Duration time, Action action)
      throws Exception {
    double best = 0;
    int noQuicker = 0;
    double compiling = 1;
    for (int round = 0;
        round < atMost && (noQuicker < NO_QUICKER || compiling > COMPILING);
        round++) {
      long before = compiledMillis();
      double perSecond = of(clients, time, action).perSecond();
      compiling = (compiledMillis() - before) / (double) time.toMillis();
      noQuicker = perSecond > best * QUICKER ? 0 : noQuicker + 1;
      best = Math.max(best, perSecond);
    }
  }

  private static long compiledMillis() {
    return Objects.requireNonNull(ManagementFactory.getCompilationMXBean())
        .getTotalCompilationTime();
  }

  private static List<Double> repeat(int client, long end, Action action) throws Exception {
    List<Double> millis = new ArrayList<>();
    long before = System.nanoTime();
    while (before < end) {
      action.run(client);
      long after = System.nanoTime();
      millis.add((after - before) / NANOS_OF_A_MILLISECOND);
      before = after;
    }
    return millis;
  }
}
