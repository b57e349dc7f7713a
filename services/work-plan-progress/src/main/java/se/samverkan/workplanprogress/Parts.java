package se.samverkan.workplanprogress;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Lists of what is in a work plan, in the order in which it came there. */
final class Parts {

  private Parts() {}

  /** With the part instead of the one that has its id, or at the end. */
  static <P extends Part> List<P> with(List<P> parts, P part) {
    if (parts.stream().anyMatch(each -> each.id().equals(part.id()))) {
      return parts.stream().map(each -> each.id().equals(part.id()) ? part : each).toList();
    }
    return plus(parts, part);
  }

  static <P extends Part> List<P> without(List<P> parts, String id) {
    return parts.stream().filter(each -> !each.id().equals(id)).toList();
  }

  static <P extends Part> List<P> changed(List<P> parts, String id, UnaryOperator<P> change) {
    return parts.stream().map(each -> each.id().equals(id) ? change.apply(each) : each).toList();
  }

  static <T> List<T> plus(List<T> list, T last) {
    var all = new ArrayList<>(list);
    all.add(last);
    return List.copyOf(all);
  }
}
