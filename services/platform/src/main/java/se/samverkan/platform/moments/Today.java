package se.samverkan.platform.moments;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;
import se.samverkan.platform.PlatformConfiguration;
import se.samverkan.platform.refusals.Refusal;

/** Which day it is where the bodies meet; for a question that names a moment, which day it was. */
@Component
public final class Today {

  private static final Class<Today> KEY = Today.class;

  private final Clock clock;

  Today(Clock clock) {
    this.clock = clock;
  }

  /**
   * The day.
   *
   * @throws Refusal (in the answer) when the question names no moment that there was
   */
  public Mono<LocalDate> date() {
    return moment().map(moment -> LocalDate.ofInstant(moment, PlatformConfiguration.ZONE));
  }

  /**
   * The moment that the question names, else now.
   *
   * @throws Refusal (in the answer) when the question names no moment that there was
   */
  public Mono<Instant> moment() {
    return Mono.deferContextual(
        context ->
            context
                .<Mono<AsKnown>>getOrEmpty(KEY)
                .map(known -> known.map(AsKnown::moment))
                .orElseGet(() -> Mono.fromSupplier(clock::instant)));
  }

  static Context put(Context context, Mono<AsKnown> known) {
    return context.put(KEY, known);
  }
}
