package se.samverkan.accounts.tables;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.samverkan.platform.eventstore.EventStoreProperties;

/** The tables of the schema {@code access}, brought up to date before anyone asks them. */
@Component
public final class AccessTables {

  private static final String SCHEMA = "access";

  private final JdbcClient client;
  private final TransactionTemplate transactions;

  AccessTables(
      DataSource dataSource,
      EventStoreProperties properties,
      PlatformTransactionManager transactionManager) {
    migrate(dataSource, properties);
    this.client = JdbcClient.create(dataSource);
    this.transactions = new TransactionTemplate(transactionManager);
  }

  /** Asks and changes the tables as the application's own role. */
  public JdbcClient sql() {
    return client;
  }

  /** Several changes that happen together or not at all. */
  public TransactionTemplate together() {
    return transactions;
  }

  private static void migrate(DataSource dataSource, EventStoreProperties properties) {
    Flyway.configure()
        .dataSource(url(dataSource), properties.ownerRole(), properties.ownerPassword())
        .locations("classpath:db/access")
        .schemas(SCHEMA)
        .defaultSchema(SCHEMA)
        .placeholders(Map.of("applicationRole", properties.role()))
        .load()
        .migrate();
  }

  private static String url(DataSource dataSource) {
    try {
      return dataSource.unwrap(HikariDataSource.class).getJdbcUrl();
    } catch (SQLException e) {
      throw new IllegalStateException("The event store is not reached through its pool", e);
    }
  }
}
