package se.samverkan.platform.eventstore;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the event store is.
 *
 * @param dataDirectory where the embedded server keeps its data; used when there is no {@code url}
 * @param url JDBC address of a PostgreSQL server; null means the embedded server
 * @param role the application's own role, which may select and insert events and nothing else
 * @param password of that role
 * @param ownerRole the role that owns the schema and migrates it
 * @param ownerPassword of the owner
 * @param connections most connections that the application keeps open
 */
@ConfigurationProperties("samverkan.event-store")
public record EventStoreProperties(
    @DefaultValue("data/postgresql") Path dataDirectory,
    @Nullable String url,
    @DefaultValue("samverkan_app") String role,
    @DefaultValue("") String password,
    @DefaultValue("postgres") String ownerRole,
    @DefaultValue("") String ownerPassword,
    @DefaultValue("20") int connections) {}
