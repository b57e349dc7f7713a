package se.samverkan.platform.mongodb;

import com.mongodb.client.MongoClients;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.data.mongodb.core.convert.DefaultMongoTypeMapper;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.convert.NoOpDbRefResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;
import se.samverkan.platform.bson.RecordsAsBson;
import se.samverkan.platform.bson.StoredKeys;
import se.samverkan.platform.readmodels.ReadModel;
import se.samverkan.platform.withheld.DatabasesForWhoAsks;
import se.samverkan.platform.withheld.Withheld;

/** One server, reached by blocking code behind the processors and by reactive code at the edge. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReadModelStoreProperties.class)
public class MongoConfiguration {

  @Bean(destroyMethod = "close")
  MongoServer mongoServer(
      ReadModelStoreProperties properties, ObjectProvider<EarlyMongoServer> early) {
    EarlyMongoServer begun = early.getIfAvailable();
    return begun == null ? MongoServer.of(properties) : begun.take();
  }

  @Bean(destroyMethod = "close")
  com.mongodb.client.MongoClient mongoClient(MongoServer server) {
    return MongoClients.create(server.uri());
  }

  @Bean(destroyMethod = "close")
  com.mongodb.reactivestreams.client.MongoClient reactiveMongoClient(MongoServer server) {
    return com.mongodb.reactivestreams.client.MongoClients.create(server.uri());
  }

  @Bean
  MongoCustomConversions mongoCustomConversions() {
    return new MongoCustomConversions(
        List.of(
            IsoText.DATE_WRITER, IsoText.DATE_READER, IsoText.TIME_WRITER, IsoText.TIME_READER));
  }

  @Bean
  MongoMappingContext mongoMappingContext(MongoCustomConversions conversions) {
    MongoMappingContext context = new MongoMappingContext();
    context.setSimpleTypeHolder(conversions.getSimpleTypeHolder());
    context.setAutoIndexCreation(false);
    return context;
  }

  @Bean
  MappingMongoConverter mappingMongoConverter(
      MongoMappingContext context, MongoCustomConversions conversions) {
    MappingMongoConverter converter =
        new MappingMongoConverter(NoOpDbRefResolver.INSTANCE, context);
    converter.setCustomConversions(conversions);
    converter.setTypeMapper(new DefaultMongoTypeMapper(null));
    converter.setMapKeyDotReplacement(StoredKeys.FOR_DOT);
    return converter;
  }

  @Bean
  RecordsAsBson recordsAsBson(MongoMappingContext context) {
    return new RecordsAsBson(context);
  }

  @Bean
  MongoTemplate mongoTemplate(
      com.mongodb.client.MongoClient client,
      ReadModelStoreProperties properties,
      MappingMongoConverter converter) {
    return new MongoTemplate(
        new SimpleMongoClientDatabaseFactory(client, properties.database()), converter);
  }

  /** For questions only; what is withheld from whoever asks is not there. */
  @Bean
  ReactiveMongoTemplate reactiveMongoTemplate(
      com.mongodb.reactivestreams.client.MongoClient client,
      ReadModelStoreProperties properties,
      MappingMongoConverter converter,
      MongoMappingContext mapping,
      ObjectProvider<ReadModel> readModels,
      ObjectProvider<Withheld> withheld) {
    return new ReactiveMongoTemplate(
        new DatabasesForWhoAsks(
            new DatabaseOfQuestion(client, properties.database()),
            mapping,
            () -> readModels.stream().toList(),
            () -> withheld.getIfAvailable(() -> Withheld.NOTHING)),
        converter);
  }
}
