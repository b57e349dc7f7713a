package se.samverkan.platform.mongodb;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the read models and the tokens of their processors are.
 *
 * @param uri connection string of a MongoDB server; null or empty means an embedded server in
 *     memory
 * @param database name of the database
 * @param keptIn folder in which the content of the embedded server is kept over a restart; null:
 *     nowhere, everything is built anew at every start
 */
@ConfigurationProperties("samverkan.read-models")
public record ReadModelStoreProperties(
    @Nullable String uri, @DefaultValue("samverkan") String database, @Nullable Path keptIn) {

  /** Whether the server is the one in this process. */
  public boolean isEmbedded() {
    return uri == null || uri.isBlank();
  }
}
