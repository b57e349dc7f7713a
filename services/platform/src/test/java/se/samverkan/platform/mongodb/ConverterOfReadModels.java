package se.samverkan.platform.mongodb;

import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

/** The converter of the installation, without an installation. */
public final class ConverterOfReadModels {

  private static final MongoConfiguration CONFIGURATION = new MongoConfiguration();

  private ConverterOfReadModels() {}

  public static MongoMappingContext mapping() {
    MongoMappingContext mapping =
        CONFIGURATION.mongoMappingContext(CONFIGURATION.mongoCustomConversions());
    mapping.afterPropertiesSet();
    return mapping;
  }

  /** Over the metadata. */
  public static MappingMongoConverter over(MongoMappingContext mapping) {
    MappingMongoConverter converter =
        CONFIGURATION.mappingMongoConverter(mapping, CONFIGURATION.mongoCustomConversions());
    converter.afterPropertiesSet();
    return converter;
  }
}
