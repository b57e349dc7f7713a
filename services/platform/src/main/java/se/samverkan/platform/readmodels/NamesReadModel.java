package se.samverkan.platform.readmodels;

import java.util.Set;
import se.samverkan.events.EventFamilies;
import se.samverkan.events.GivesName;

/** What every id is called, from the events that give a name. */
final class NamesReadModel implements ReadModel {

  @Override
  public String name() {
    return "names";
  }

  @Override
  public Set<Class<?>> documentTypes() {
    return Set.of(Name.class);
  }

  @Override
  public Set<Class<?>> handles() {
    return Set.copyOf(EventFamilies.ALL);
  }

  @Override
  public Set<Class<?>> ignores() {
    return Set.of();
  }

  @Override
  public void apply(RecordedEvent event, Documents documents) {
    if (event.payload() instanceof GivesName named) {
      documents.put(new Name(named.namedId(), named.name()));
    }
  }
}
