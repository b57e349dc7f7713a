package se.samverkan.platform.readmodels;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.extensions.mongo.eventhandling.deadletter.MongoSequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import se.samverkan.platform.mongodb.MongoServer;
import se.samverkan.platform.testing.WithDatabases;

/** Each processor asks for the same indexes; they are made once. */
@WithDatabases
class CollectionsOfProcessorsIT {

  private static final String DATABASE = "collections-of-processors";

  @Autowired MongoServer server;

  @Autowired
  @Qualifier("eventSerializer")
  Serializer serializer;

  @Test
  void indexesOfParkedEventsAreMadeOnce() {
    List<String> commands = new CopyOnWriteArrayList<>();
    CommandListener listener =
        new CommandListener() {
          @Override
          public void commandStarted(CommandStartedEvent event) {
            commands.add(event.getCommandName());
          }
        };
    try (MongoClient client =
        MongoClients.create(
            MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(server.uri()))
                .addCommandListener(listener)
                .build())) {
      CollectionsOfProcessors collections = new CollectionsOfProcessors(client, DATABASE);
      List.of("agendas", "follow-ups", "members").forEach(name -> queue(name, collections));

      assertThat(commands).containsExactly("createIndexes", "createIndexes", "createIndexes");
      assertThat(collections.deadLetterCollection().listIndexes().map(each -> each.get("name")))
          .contains(
              "processingGroupIdentifierIndex",
              "processingGroupAndSequenceIdentifierIndex",
              "uniqueDeadLetterEntryIndex");
      collections.deadLetterCollection().insertOne(new Document("_id", 1));
      assertThat(client.getDatabase(DATABASE).getCollection("dead-letters").countDocuments())
          .isEqualTo(1);
      client.getDatabase(DATABASE).drop();
    }
  }

  private void queue(String name, CollectionsOfProcessors collections) {
    MongoSequencedDeadLetterQueue.<EventMessage<?>>builder()
        .processingGroup(name)
        .mongoTemplate(collections)
        .transactionManager(NoTransactionManager.instance())
        .serializer(serializer)
        .build();
  }
}
