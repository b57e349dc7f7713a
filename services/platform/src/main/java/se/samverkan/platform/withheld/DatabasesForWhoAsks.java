package se.samverkan.platform.withheld;

import com.mongodb.ClientSessionOptions;
import com.mongodb.reactivestreams.client.ClientSession;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.List;
import java.util.function.Supplier;
import org.bson.codecs.configuration.CodecRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.support.PersistenceExceptionTranslator;
import org.springframework.data.mongodb.ReactiveMongoDatabaseFactory;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;
import reactor.core.publisher.Mono;
import se.samverkan.platform.readmodels.ReadModel;

/**
 * The one way in which questions reach the database: whatever is asked, and however, what is
 * withheld from whoever asks, or outside what they see, is not there.
 */
public final class DatabasesForWhoAsks implements ReactiveMongoDatabaseFactory {

  private final ReactiveMongoDatabaseFactory whole;
  private final MongoMappingContext mapping;
  private final Supplier<List<ReadModel>> readModels;
  private final Supplier<Withheld> otherwise;
  private @Nullable IdFields fields;

  /**
   * Lets questions reach what another factory does.
   *
   * @param readModels are asked for when the first question comes
   * @param otherwise what is withheld where nobody has said it
   */
  public DatabasesForWhoAsks(
      ReactiveMongoDatabaseFactory whole,
      MongoMappingContext mapping,
      Supplier<List<ReadModel>> readModels,
      Supplier<Withheld> otherwise) {
    this.whole = whole;
    this.mapping = mapping;
    this.readModels = readModels;
    this.otherwise = otherwise;
  }

  @Override
  public Mono<MongoDatabase> getMongoDatabase() {
    return asSeen(whole.getMongoDatabase());
  }

  @Override
  public Mono<MongoDatabase> getMongoDatabase(String name) {
    return asSeen(whole.getMongoDatabase(name));
  }

  @Override
  public PersistenceExceptionTranslator getExceptionTranslator() {
    return whole.getExceptionTranslator();
  }

  @Override
  public CodecRegistry getCodecRegistry() {
    return whole.getCodecRegistry();
  }

  @Override
  public Mono<ClientSession> getSession(ClientSessionOptions options) {
    return whole.getSession(options);
  }

  @Override
  public ReactiveMongoDatabaseFactory withSession(ClientSession session) {
    return new DatabasesForWhoAsks(whole.withSession(session), mapping, readModels, otherwise);
  }

  private Mono<MongoDatabase> asSeen(Mono<MongoDatabase> database) {
    return Mono.defer(() -> Withheld.here(otherwise.get()))
        .zipWith(Narrowed.here())
        .flatMap(
            seen -> {
              Withholding withheld = seen.getT1();
              Narrowed narrowed = seen.getT2().orElse(null);
              return withheld.isNothing() && narrowed == null
                  ? database
                  : database.map(new OfWhoAsks(withheld, narrowed, fields())::database);
            });
  }

  private synchronized IdFields fields() {
    IdFields known = fields == null ? new IdFields(mapping, readModels.get()) : fields;
    fields = known;
    return known;
  }
}
