package se.samverkan.platform.readmodels;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** How many watch for news on this node. While anybody does, the read models rest less. */
@Component
public final class Watchers {

  private final AtomicInteger watching = new AtomicInteger();

  /** One begins to watch, and ends with {@link #leave}. */
  public void join() {
    watching.incrementAndGet();
  }

  /** One watches no more. */
  public void leave() {
    watching.decrementAndGet();
  }

  /** How many there are at this moment. */
  public int count() {
    return watching.get();
  }

  boolean any() {
    return watching.get() > 0;
  }
}
