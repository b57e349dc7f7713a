package se.samverkan.benchmarks.servers;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import se.samverkan.accounts.people.Account;
import se.samverkan.accounts.people.Accounts;
import se.samverkan.accounts.people.Grant;
import se.samverkan.accounts.people.Grants;
import se.samverkan.accounts.people.Role;
import se.samverkan.accounts.tokens.TokenRole;
import se.samverkan.accounts.tokens.Tokens;
import se.samverkan.application.SamverkanApplication;
import se.samverkan.platform.readmodels.ReadModels;

/** The whole product in this process, with everything on, as {@code samverkan serve} has it. */
public final class Installation implements AutoCloseable {

  /** Requests of one program in ten seconds that are not to be held back by the rate limit. */
  static final String NO_LIMIT = "100000000";

  private final ConfigurableApplicationContext application;

  private Installation(ConfigurableApplicationContext application) {
    this.application = application;
  }

  /**
   * Starts it on an event store below the folder, and returns when it is ready.
   *
   * @param settings further properties as {@code --name=value}
   */
  public static Installation start(Path folder, List<String> settings) {
    List<String> all = new ArrayList<>(settings);
    all.add("--samverkan.event-store.data-directory=" + folder.resolve("postgresql"));
    return started(new SpringApplication(SamverkanApplication.class), all);
  }

  /**
   * Starts it with {@link FrameworkDefaults} on a database of a server that runs already.
   *
   * @param folder where it may keep things, and nobody else does
   * @param settings further properties as {@code --name=value}
   */
  public static Installation withFrameworkDefaults(
      Path folder, Database database, List<String> settings) {
    List<String> all = new ArrayList<>(settings);
    all.add("--samverkan.event-store.url=" + database.jdbc());
    all.add("--samverkan.read-models.kept-in=" + folder);
    all.add("--spring.main.allow-bean-definition-overriding=true");
    for (String handlers : List.of("commands", "events")) {
      all.add("--axon.timeout.handler." + handlers + ".timeout-ms=30000");
      all.add("--axon.timeout.handler." + handlers + ".warning-threshold-ms=10000");
    }
    return started(new SpringApplication(SamverkanApplication.class, FrameworkDefaults.class), all);
  }

  private static Installation started(SpringApplication application, List<String> settings) {
    List<String> all = new ArrayList<>(settings);
    all.add("--samverkan.sign-in.requests-per-address=" + NO_LIMIT);
    all.add("--samverkan.sign-in.requests-per-account=" + NO_LIMIT);
    all.add("--server.port=0");
    all.add("--logging.level.root=warn");
    return new Installation(application.run(all.toArray(String[]::new)));
  }

  /** A part of the running product. */
  public <T> T part(Class<T> type) {
    return application.getBean(type);
  }

  public BeanFactory parts() {
    return application;
  }

  /** {@code http://host:port} without a slash at its end. */
  public String address() {
    WebServer web = ((WebServerApplicationContext) application).getWebServer();
    return "http://127.0.0.1:" + Objects.requireNonNull(web).getPort();
  }

  /** A token of a secretary of every body. */
  public String secretaryOfAll() {
    return token(false, TokenRole.SECRETARY);
  }

  /** A token of a secretary of every body who may also look after the installation. */
  public String administrator() {
    return token(true, TokenRole.ADMINISTRATOR);
  }

  private String token(boolean administrator, TokenRole role) {
    Account account =
        part(Accounts.class).make("s" + UUID.randomUUID(), null, administrator, false);
    part(Grants.class)
        .give(account.accountId(), new Grant(Role.SECRETARY, Grant.EVERY_BODY, null), "bench");
    Instant expiry = Instant.now(Clock.systemUTC()).plus(Duration.ofDays(1));
    Account granted = part(Accounts.class).get(account.accountId());
    return part(Tokens.class).make(granted, "bench", role, expiry).text();
  }

  /**
   * A connection of the owner of the schema, who may make tables of his own.
   *
   * @throws SQLException when the server refuses it
   */
  public Connection owner() throws SQLException {
    return DriverManager.getConnection(part(HikariDataSource.class).getJdbcUrl(), "postgres", "");
  }

  /** Returns when every read model has seen what is in the event store. */
  public void catchUp() {
    if (!part(ReadModels.class).awaitCaughtUp(Duration.ofHours(1))) {
      throw new IllegalStateException("The read models do not come up with the event store");
    }
  }

  @Override
  public void close() {
    application.close();
  }
}
