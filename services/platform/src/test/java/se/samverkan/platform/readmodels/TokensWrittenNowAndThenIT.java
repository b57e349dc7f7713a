package se.samverkan.platform.readmodels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samverkan.platform.testing.WithDatabases;

/** The store before the token store keeps what the token store promises. */
@WithDatabases
class TokensWrittenNowAndThenIT {

  private static final Duration SELDOM = Duration.ofHours(1);
  private static final Duration OFTEN = Duration.ofMillis(200);
  private static final Duration ALWAYS = Duration.ZERO;

  @Autowired MongoTemplate mongo;
  @Autowired Serializer serializer;

  private final String processor = "processor-" + UUID.randomUUID();

  @Test
  void whatWasStoredIsFetched() {
    TokenStore store = claimed("here", SELDOM);
    store.storeToken(at(1), processor, 0);
    store.storeToken(at(2), processor, 0);

    assertThat(store.fetchToken(processor, 0)).isEqualTo(at(2));
    assertThat(behind("here").fetchToken(processor, 0)).isEqualTo(at(2));
  }

  @Test
  void onlyTheFirstTokenOfATimeIsWritten() {
    TokenStore store = claimed("here", SELDOM);
    store.storeToken(at(1), processor, 0);
    store.storeToken(at(2), processor, 0);

    assertThat(behind("here").fetchToken(processor, 0)).isEqualTo(at(1));
  }

  @Test
  void everyTokenIsWrittenWhenTheLastWriteIsLongAgo() {
    TokenStore store = claimed("here", ALWAYS);
    store.storeToken(at(1), processor, 0);
    store.storeToken(at(2), processor, 0);

    assertThat(behind("here").fetchToken(processor, 0)).isEqualTo(at(2));
  }

  @Test
  void anIdleProcessorWritesWhatIsNotWritten() throws InterruptedException {
    TokenStore store = claimed("here", OFTEN);
    store.storeToken(at(1), processor, 0);
    store.storeToken(at(2), processor, 0);
    Thread.sleep(OFTEN);
    store.extendClaim(processor, 0);

    assertThat(behind("here").fetchToken(processor, 0)).isEqualTo(at(2));
  }

  @Test
  void aProcessorThatSeesOnlyEventsOfOthersDoesNotWriteEachTime() {
    TokenStore store = claimed("here", SELDOM);
    store.storeToken(at(1), processor, 0);
    store.storeToken(at(2), processor, 0);
    store.extendClaim(processor, 0);

    assertThat(behind("here").fetchToken(processor, 0)).isEqualTo(at(1));
  }

  @Test
  void whoeverTakesOverGoesOnWhereTheOtherStopped() {
    TokenStore here = claimed("here", SELDOM);
    here.storeToken(at(1), processor, 0);
    here.storeToken(at(2), processor, 0);
    here.releaseClaim(processor, 0);

    assertThat(before("there", SELDOM).fetchToken(processor, 0)).isEqualTo(at(2));
  }

  @Test
  void aClaimThatIsHeldIsNotGivenToAnother() {
    claimed("here", SELDOM).storeToken(at(1), processor, 0);

    TokenStore there = before("there", SELDOM);
    assertThatThrownBy(() -> there.fetchToken(processor, 0))
        .isInstanceOf(UnableToClaimTokenException.class);
  }

  @Test
  void aClaimThatWasTakenOverIsNoticedAtTheNextWrite() throws InterruptedException {
    TokenStore here = claimed("here", OFTEN);
    here.storeToken(at(1), processor, 0);
    here.storeToken(at(2), processor, 0);
    behind("here").releaseClaim(processor, 0);
    TokenStore there = before("there", SELDOM);
    there.fetchToken(processor, 0);
    there.storeToken(at(7), processor, 0);
    Thread.sleep(OFTEN);

    assertThatThrownBy(() -> here.extendClaim(processor, 0))
        .isInstanceOf(UnableToClaimTokenException.class);
    assertThat(there.fetchToken(processor, 0)).isEqualTo(at(7));
  }

  @Test
  void whoAsksInBetweenNeitherFailsNorSetsItBack() {
    TokenStore store = claimed("here", Duration.ofMillis(1));
    CompletableFuture<Void> atWork =
        CompletableFuture.runAsync(
            () -> {
              for (int position = 1; position <= 20_000; position++) {
                store.storeToken(at(position), processor, 0);
                store.extendClaim(processor, 0);
              }
            });

    long seen = 0;
    while (!atWork.isDone()) {
      TrackingToken token = store.fetchToken(processor, 0);
      long position = token == null ? 0 : token.position().orElseThrow();
      assertThat(position).isGreaterThanOrEqualTo(seen);
      seen = position;
    }

    atWork.join();
    assertThat(store.fetchToken(processor, 0)).isEqualTo(at(20_000));
  }

  @Test
  void aDeletedTokenIsGone() {
    TokenStore store = claimed("here", SELDOM);
    store.storeToken(at(1), processor, 0);
    store.storeToken(at(2), processor, 0);
    store.deleteToken(processor, 0);

    assertThat(store.fetchSegments(processor)).isEmpty();
  }

  /** A store that has the claim. */
  private TokenStore claimed(String node, Duration betweenWrites) {
    TokenStore store = before(node, betweenWrites);
    store.initializeTokenSegments(processor, 1);
    store.fetchToken(processor, 0);
    return store;
  }

  private TokenStore before(String node, Duration betweenWrites) {
    return new TokensWrittenNowAndThen(behind(node), betweenWrites);
  }

  private TokenStore behind(String node) {
    return MongoTokenStore.builder()
        .mongoTemplate(mongo)
        .serializer(serializer)
        .transactionManager(NoTransactionManager.instance())
        .nodeId(node)
        .build();
  }

  private static TrackingToken at(long position) {
    return new GlobalSequenceTrackingToken(position);
  }
}
