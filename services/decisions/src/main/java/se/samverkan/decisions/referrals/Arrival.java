package se.samverkan.decisions.referrals;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.decisions.ReferralAnnounced;
import se.samverkan.events.decisions.ReferralReceived;

/** How a referral became known: announced, received or both. */
record Arrival(@Nullable ReferralAnnounced announced, @Nullable ReferralReceived received) {

  static final Arrival NONE = new Arrival(null, null);

  Arrival announcedAs(ReferralAnnounced event) {
    return new Arrival(event, received);
  }

  Arrival receivedAs(ReferralReceived event) {
    return new Arrival(announced, event);
  }

  /** The day from which anything can happen to it. */
  LocalDate knownFrom() {
    return announced == null
        ? Objects.requireNonNull(received).receivedOn()
        : announced.announcedOn();
  }

  /** The day on which it came in, or else was announced. */
  LocalDate cameOn() {
    return received == null ? knownFrom() : received.receivedOn();
  }
}
