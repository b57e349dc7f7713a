package se.samverkan.application.security;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How often an address and an account have asked this process in the ten seconds that run. */
@Component
class RequestRates {

  private static final long SECONDS = 10;

  private record Window(long number, Map<String, Integer> counts) {}

  private final int perAddress;
  private final int perAccount;
  private final Clock clock;
  private volatile Window window = new Window(0, new ConcurrentHashMap<>());

  RequestRates(
      @Value("${samverkan.sign-in.requests-per-address:2000}") int perAddress,
      @Value("${samverkan.sign-in.requests-per-account:2000}") int perAccount,
      Clock clock) {
    this.perAddress = perAddress;
    this.perAccount = perAccount;
    this.clock = clock;
  }

  /** Counts a request; false when it is one too many. */
  boolean ofAddress(String address) {
    return count("address " + address) <= perAddress;
  }

  /** Counts a request; false when it is one too many. */
  boolean ofAccount(String accountId) {
    return count("account " + accountId) <= perAccount;
  }

  /** How long until counting begins anew. */
  long secondsLeft() {
    return SECONDS - clock.instant().getEpochSecond() % SECONDS;
  }

  private int count(String key) {
    long now = clock.instant().getEpochSecond() / SECONDS;
    Window current = window;
    if (current.number() != now) {
      current = new Window(now, new ConcurrentHashMap<>());
      window = current;
    }
    return current.counts().merge(key, 1, Integer::sum);
  }
}
