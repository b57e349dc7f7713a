package se.samverkan.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import se.samverkan.platform.testing.WithDatabases;

/** What arrives while a transaction is written is the next one, and each hears of its own. */
@WithDatabases
class GroupCommitIT {

  private static final String TYPE = "Person";
  private static final int MANY = 50;
  private static final Duration SLOW = Duration.ofSeconds(4);

  @Autowired DataSource dataSource;

  private final Executor senders = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch goOn = new CountDownLatch(1);
  private GroupCommit group;
  private JdbcClient jdbc;

  @BeforeEach
  void begin() {
    group = new GroupCommit(dataSource);
    jdbc = JdbcClient.create(dataSource);
  }

  @AfterEach
  void end() throws InterruptedException {
    goOn.countDown();
    group.close();
  }

  @Test
  void manyAreOneTransactionAndEachLearnsWhereItsLastEventStands() throws Exception {
    String id = newStream();
    CompletableFuture<Long> first = holdTheWriter(newStream());
    List<CompletableFuture<Long>> others =
        IntStream.range(0, MANY)
            .mapToObj(number -> send(event(id + number, 0), event(id + number, 1)))
            .toList();
    awaitWaiting(MANY);
    goOn.countDown();

    first.join();
    for (int number = 0; number < MANY; number++) {
      assertThat(others.get(number).join()).isEqualTo(lastPosition(id + number)).isPositive();
    }
    assertThat(
            jdbc.sql("select count(distinct xmin::text) from event where stream_id like ?")
                .param(id + "%")
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void whatTheServerRefusesHitsNobodyElse() throws Exception {
    String taken = newStream();
    group.commit(List.of(event(taken, 0)), List.of());
    String good = newStream();
    String alsoGood = newStream();
    holdTheWriter(newStream());
    CompletableFuture<Long> before = send(event(good, 0));
    CompletableFuture<Long> collides = send(event(newStream(), 0), event(taken, 0));
    CompletableFuture<Long> unreadable = send(event(newStream() + '\0', 0));
    CompletableFuture<Long> after = send(event(alsoGood, 0));
    awaitWaiting(4);
    goOn.countDown();

    assertThat(before.join()).isEqualTo(lastPosition(good));
    assertThat(after.join()).isEqualTo(lastPosition(alsoGood));
    assertRefused(collides, "23505");
    assertRefused(unreadable, "22021");
    assertThat(lastPosition(taken)).isPositive();
  }

  @Test
  void whatIsBesideTheEventsIsThereWithThemOrNeitherIs() throws Exception {
    String refused = newStream();
    String good = newStream();
    holdTheWriter(newStream());
    CompletableFuture<Long> fails =
        send(
            List.of(event(refused, 0)),
            List.of(
                connection -> {
                  throw new IllegalStateException("used before");
                }));
    CompletableFuture<Long> other = send(event(good, 0));
    awaitWaiting(2);
    goOn.countDown();

    assertThatThrownBy(fails::join).hasRootCauseInstanceOf(IllegalStateException.class);
    assertThat(other.join()).isEqualTo(lastPosition(good));
    assertThat(lastPosition(refused)).isZero();
  }

  @Test
  void nothingIsAcknowledgedWhenTheConnectionIsLost() throws Exception {
    String one = newStream();
    String two = newStream();
    holdTheWriter(newStream());
    CompletableFuture<Long> first =
        send(
            List.of(event(one, 0)),
            List.of(
                connection -> {
                  try (var statement = connection.createStatement()) {
                    statement.execute("select pg_terminate_backend(pg_backend_pid())");
                  }
                }));
    CompletableFuture<Long> second = send(event(two, 0));
    awaitWaiting(2);
    goOn.countDown();

    assertThatThrownBy(first::join).hasCauseInstanceOf(SQLException.class);
    assertThatThrownBy(second::join).hasCauseInstanceOf(SQLException.class);
    assertThat(lastPosition(one)).isZero();
    assertThat(lastPosition(two)).isZero();
    assertThat(group.commit(List.of(event(two, 0)), List.of())).isEqualTo(lastPosition(two));
  }

  @Test
  void whatWasHandedOverBeforeTheEndIsWrittenAndTheRestIsRefused() throws Exception {
    String last = newStream();
    holdTheWriter(newStream());
    CompletableFuture<Long> before = send(event(last, 0));
    awaitWaiting(1);
    goOn.countDown();
    group.close();

    assertThat(before.join()).isEqualTo(lastPosition(last));
    assertThatThrownBy(() -> group.commit(List.of(event(newStream(), 0)), List.of()))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("ending");
  }

  @Test
  void onASlowDiskThoseWhoWereLetGoAreWaitedFor() throws Exception {
    SlowDisk disk = writeToSlowDisk();
    String meanwhile = newStream();
    String again = newStream();
    CompletableFuture<Long> slow = send(event(newStream(), 0));
    disk.awaitCommit();
    CompletableFuture<Long> next = send(event(meanwhile, 0));
    awaitWaiting(1);
    disk.becomesQuick();
    slow.join();
    CompletableFuture<Long> comesAgain = send(event(again, 0));
    next.join();
    comesAgain.join();

    assertThat(transaction(meanwhile)).isEqualTo(transaction(again));
  }

  @Test
  void whoComesAgainAtOnceIsNotOneMore() throws Exception {
    SlowDisk disk = writeToSlowDisk();
    group.commit(List.of(event(newStream(), 0)), List.of());
    disk.becomesQuick();

    assertThat(send(event(newStream(), 0))).succeedsWithin(SLOW.dividedBy(2));
  }

  private SlowDisk writeToSlowDisk() throws InterruptedException {
    SlowDisk disk = new SlowDisk(dataSource);
    group.close();
    group = new GroupCommit(disk, SLOW);
    return disk;
  }

  /** Takes its time for the commits of all connections, until it becomes quick. */
  private static final class SlowDisk extends DelegatingDataSource {

    private final Semaphore slowCommits = new Semaphore(0);
    private volatile boolean isSlow = true;

    SlowDisk(DataSource quick) {
      super(quick);
    }

    void becomesQuick() {
      isSlow = false;
    }

    void awaitCommit() throws InterruptedException {
      slowCommits.acquire();
    }

    @Override
    public Connection getConnection() throws SQLException {
      Connection quick = super.getConnection();
      return (Connection)
          Proxy.newProxyInstance(
              getClass().getClassLoader(),
              new Class<?>[] {Connection.class},
              (proxy, method, arguments) -> {
                if (method.getName().equals("commit") && isSlow) {
                  slowCommits.release();
                  Thread.sleep(SLOW);
                }
                return method.invoke(quick, arguments);
              });
    }
  }

  private String transaction(String stream) {
    return jdbc.sql("select xmin::text from event where stream_id = ?")
        .param(stream)
        .query(String.class)
        .single();
  }

  /** Nothing else is written until the latch is counted down. */
  private CompletableFuture<Long> holdTheWriter(String stream) throws InterruptedException {
    CountDownLatch held = new CountDownLatch(1);
    CompletableFuture<Long> first =
        send(
            List.of(event(stream, 0)),
            List.of(
                connection -> {
                  held.countDown();
                  try {
                    goOn.await();
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                }));
    held.await();
    return first;
  }

  private void awaitWaiting(int units) throws InterruptedException {
    while (group.waiting() < units) {
      Thread.sleep(5);
    }
  }

  private CompletableFuture<Long> send(EventRow... events) {
    return send(List.of(events), List.of());
  }

  private CompletableFuture<Long> send(List<EventRow> events, List<Beside> beside) {
    CompletableFuture<Long> answer = new CompletableFuture<>();
    senders.execute(
        () -> {
          try {
            answer.complete(group.commit(events, beside));
          } catch (SQLException | RuntimeException e) {
            answer.completeExceptionally(e);
          }
        });
    return answer;
  }

  private static void assertRefused(CompletableFuture<Long> answer, String state) {
    assertThatThrownBy(answer::join)
        .cause()
        .isInstanceOfSatisfying(
            SQLException.class, refused -> assertThat(refused.getSQLState()).isEqualTo(state));
  }

  private long lastPosition(String stream) {
    return jdbc.sql("select coalesce(max(position), 0) from event where stream_id = ?")
        .param(stream)
        .query(Long.class)
        .single();
  }

  private static String newStream() {
    return "person_" + UUID.randomUUID() + "-";
  }

  private static EventRow event(String stream, long number) {
    return new EventRow(
        UUID.randomUUID().toString(),
        stream,
        TYPE,
        number,
        Instant.EPOCH.toString(),
        "bodies.PersonRegistered",
        "1",
        "{\"personId\":\"%s\",\"name\":\"Eva Ek\"}".formatted(stream.replace('\0', '?')),
        "{}");
  }
}
