package se.samverkan.platform.mongodb;

import reactor.core.publisher.Mono;
import reactor.util.context.Context;
import reactor.util.context.ContextView;

/** Which database a question is answered from, where it is not the usual one. */
public final class AskedDatabase {

  private static final Class<AskedDatabase> KEY = AskedDatabase.class;

  private AskedDatabase() {}

  /**
   * The context of a question.
   *
   * @param name of the database; empty for the usual one
   */
  public static Context put(Context context, Mono<String> name) {
    return context.put(KEY, name);
  }

  static Mono<String> of(ContextView context, String usual) {
    return context.<Mono<String>>getOrEmpty(KEY).orElseGet(Mono::empty).defaultIfEmpty(usual);
  }
}
