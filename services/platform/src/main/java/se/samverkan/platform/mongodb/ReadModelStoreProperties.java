package se.samverkan.platform.mongodb;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the read models and the tokens of their processors are.
 *
 * @param uri connection string of a MongoDB server; null means an embedded server in memory, whose
 *     content is built anew at every start
 * @param database name of the database
 */
@ConfigurationProperties("samverkan.read-models")
public record ReadModelStoreProperties(
    @Nullable String uri, @DefaultValue("samverkan") String database) {}
