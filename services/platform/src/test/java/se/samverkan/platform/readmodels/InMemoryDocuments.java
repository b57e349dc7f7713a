package se.samverkan.platform.readmodels;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Documents of a read model in memory, for tests of what its events do to them. */
@NullMarked
public final class InMemoryDocuments implements Documents {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Map<Class<?>, Map<String, Record>> kept = new LinkedHashMap<>();

  @Override
  public <D> Optional<D> find(Class<D> type, String id) {
    return Optional.ofNullable(of(type).get(id)).map(type::cast);
  }

  @Override
  public <D> List<D> findBy(Class<D> type, String field, Object value) {
    JsonNode wanted = JSON.valueToTree(value);
    return all(type).stream()
        .filter(document -> values(JSON.valueToTree(document), field).contains(wanted))
        .toList();
  }

  @Override
  public <D extends Record> void put(D document) {
    of(document.getClass()).put(idOf(document), document);
  }

  @Override
  public void remove(Class<?> type, String id) {
    of(type).remove(id);
  }

  /** Every document of the type, in the order in which they came. */
  public <D> List<D> all(Class<D> type) {
    return of(type).values().stream().map(type::cast).toList();
  }

  private Map<String, Record> of(Class<?> type) {
    return kept.computeIfAbsent(type, t -> new LinkedHashMap<>());
  }

  private static String idOf(Record document) {
    try {
      return (String) document.getClass().getMethod("id").invoke(document);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("A document needs a component id", e);
    }
  }

  private static List<JsonNode> values(JsonNode node, String path) {
    List<JsonNode> found = List.of(node);
    for (String step : path.split("\\.", -1)) {
      List<JsonNode> next = new ArrayList<>();
      for (JsonNode each : found) {
        JsonNode value = each.path(step);
        if (value.isArray()) {
          value.forEach(next::add);
        } else if (!value.isMissingNode()) {
          next.add(value);
        }
      }
      found = next;
    }
    return found;
  }
}
