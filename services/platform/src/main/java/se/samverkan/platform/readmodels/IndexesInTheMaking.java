package se.samverkan.platform.readmodels;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Creates indexes while the rest of the application is put together; what is kept in the embedded
 * MongoDB is there by then and has to be looked through.
 */
final class IndexesInTheMaking {

  private final CompletableFuture<Void> made;

  IndexesInTheMaking(IndexesOfDocuments indexes) {
    this.made =
        CompletableFuture.runAsync(
            indexes::create, task -> Thread.ofPlatform().name("indexes").daemon().start(task));
  }

  /** Returns when they are there, or throws what kept them from being made. */
  void await() {
    try {
      made.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }
}
