package se.samverkan.platform.mongodb;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoDatabase;
import org.springframework.data.mongodb.core.SimpleReactiveMongoDatabaseFactory;
import reactor.core.publisher.Mono;

/** Reads from the database that the question asks for. */
final class DatabaseOfQuestion extends SimpleReactiveMongoDatabaseFactory {

  private final String usual;

  DatabaseOfQuestion(MongoClient client, String usual) {
    super(client, usual);
    this.usual = usual;
  }

  @Override
  public Mono<MongoDatabase> getMongoDatabase() {
    return Mono.deferContextual(
        context -> AskedDatabase.of(context, usual).flatMap(this::getMongoDatabase));
  }
}
