package se.samverkan.benchmarks.servers;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.UUID;
import org.axonframework.common.jdbc.DataSourceConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/**
 * The framework's engine as its builder makes it, with nothing before or behind it: an event of the
 * size of {@link RawSql}'s rows appended and committed. How near it comes to the limit says what
 * kind of machine this is: far from it, processors are what is measured; near it, the disk.
 */
public final class BareAppend implements AutoCloseable {

  private static final String PAYLOAD = "x".repeat(RawSql.CHARACTERS);

  private final int clients;
  private final HikariDataSource connections = new HikariDataSource();
  private final JdbcEventStorageEngine engine;

  /** Makes its tables. */
  public BareAppend(Database database, int clients) {
    this.clients = clients;
    connections.setJdbcUrl(database.jdbc());
    connections.setUsername("postgres");
    connections.setMaximumPoolSize(clients);
    engine =
        JdbcEventStorageEngine.builder()
            .connectionProvider(new DataSourceConnectionProvider(connections))
            .transactionManager(NoTransactionManager.instance())
            .snapshotSerializer(Jackson3Serializer.builder().build())
            .eventSerializer(Jackson3Serializer.builder().build())
            .build();
    engine.createSchema(PostgresEventTableFactory.INSTANCE);
  }

  /**
   * Runs until the server is warm ({@link Load#warmUp}).
   *
   * @param atMost how often it is run for the time
   * @throws Exception when the server refuses an event
   */
  public void warmUp(int atMost, Duration time) throws Exception {
    Load.warmUp(atMost, clients, time, client -> append());
  }

  /**
   * Events a second.
   *
   * @throws Exception when the server refuses an event
   */
  public double perSecond(Duration time) throws Exception {
    return Load.of(clients, time, client -> append()).perSecond();
  }

  private void append() {
    engine.appendEvents(
        new GenericDomainEventMessage<>("Bench", UUID.randomUUID().toString(), 0, PAYLOAD));
  }

  @Override
  public void close() {
    connections.close();
  }
}
