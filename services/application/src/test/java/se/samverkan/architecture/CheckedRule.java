package se.samverkan.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;

/**
 * A rule with the class that it must find fault with; without one it might forbid nothing.
 *
 * @param sample breaks this rule
 */
record CheckedRule(String sentence, Class<?> sample, Function<World, ArchRule> rule) {

  ArchRule in(World world) {
    return rule.apply(world);
  }

  @Override
  public String toString() {
    return sentence;
  }
}
