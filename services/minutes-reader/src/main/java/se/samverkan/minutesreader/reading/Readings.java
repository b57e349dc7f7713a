package se.samverkan.minutesreader.reading;

import java.util.List;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Readings as JSON, one object per document in an array, keys as in the reading schema. */
public final class Readings {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  private Readings() {}

  public static String toJson(List<Reading> readings) {
    return JSON.writeValueAsString(readings);
  }
}
