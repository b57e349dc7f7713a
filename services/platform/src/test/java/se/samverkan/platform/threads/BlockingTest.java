package se.samverkan.platform.threads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;

/** Nobody who leaves interrupts what was asked for. */
class BlockingTest {

  @Test
  void whatHasBegunIsBroughtToItsEnd() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch left = new CountDownLatch(1);
    CompletableFuture<Boolean> undisturbed = new CompletableFuture<>();
    Disposable asked =
        Mono.fromRunnable(
                () -> {
                  begun.countDown();
                  try {
                    left.await();
                    Thread.sleep(20);
                    undisturbed.complete(true);
                  } catch (InterruptedException e) {
                    undisturbed.complete(false);
                  }
                })
            .subscribeOn(Blocking.threads())
            .subscribe();
    begun.await();

    asked.dispose();
    left.countDown();

    assertThat(undisturbed.join()).isTrue();
  }

  @Test
  void theThreadMayBlock() {
    assertThat(Blocking.call(() -> Mono.just("blocked").hide().block()).block())
        .isEqualTo("blocked");
  }
}
