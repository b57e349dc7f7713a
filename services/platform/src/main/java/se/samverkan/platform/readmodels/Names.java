package se.samverkan.platform.readmodels;

import java.util.Collection;
import java.util.Map;
import reactor.core.publisher.Mono;

/** What the things behind ids are called now; whoever shows an id to a person asks here. */
public interface Names {

  /** The names of those ids that have one. */
  Mono<Map<String, String>> of(Collection<String> ids);
}
