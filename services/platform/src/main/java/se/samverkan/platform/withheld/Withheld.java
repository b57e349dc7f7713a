package se.samverkan.platform.withheld;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

/**
 * What whoever asks may not see, in the context of everything that is asked for them. It is looked
 * up for every query, as what is asked may go on for hours.
 */
public interface Withheld {

  /** Nothing is withheld. */
  Withheld NOTHING = () -> Mono.just(new Withholding(Set.of(), Map.of()));

  /**
   * Ids of things. A document about one of them is as if it were not there; so is every element of
   * a list in another document that names one. {@code collection/id} is the one document of that
   * collection only, and {@code sha256/…} a file. Of other things, parts are left out.
   */
  Mono<Withholding> now();

  /** Lets everything in the chain see what this withholds no more. */
  default Function<Context, Context> forAllThatIsAsked() {
    return context -> context.put(Withheld.class, this);
  }

  /** What is withheld in this chain; where nobody has said it, what the given one withholds. */
  static Mono<Withholding> here(Withheld otherwise) {
    return Mono.deferContextual(
        context -> context.<Withheld>getOrEmpty(Withheld.class).orElse(otherwise).now());
  }
}
