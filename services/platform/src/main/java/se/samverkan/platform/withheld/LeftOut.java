package se.samverkan.platform.withheld;

import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is left out of all that is about one thing: of its documents, of those that name it in one
 * of their own fields, and of its history.
 *
 * @param ids elements of lists that name one of them are left out
 * @param texts what is left of any text
 */
public record LeftOut(Set<String> ids, UnaryOperator<String> texts) {

  static final LeftOut NOTHING = new LeftOut(Set.of(), UnaryOperator.identity());

  public LeftOut {
    ids = Set.copyOf(ids);
  }

  /** This and more. */
  public LeftOut and(LeftOut more) {
    return new LeftOut(
        Stream.concat(ids.stream(), more.ids.stream()).collect(Collectors.toSet()),
        text -> more.texts.apply(texts.apply(text)));
  }
}
