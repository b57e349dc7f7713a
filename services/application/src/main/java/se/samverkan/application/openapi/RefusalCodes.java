package se.samverkan.application.openapi;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import se.samverkan.platform.refusals.RefusalCode;
import se.samverkan.platform.web.Problems;

/** The closed list of codes with which the modules refuse. */
final class RefusalCodes {

  private static final String PLATFORM = "platform";

  /** Not signed in, not allowed, too many: asked before any module is. */
  private static final Set<Integer> AT_THE_DOOR = Set.of(401, 403, 429);

  private final List<RefusalCode> codes;

  RefusalCodes() {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AssignableTypeFilter(RefusalCode.class));
    this.codes =
        scanner.findCandidateComponents("se.samverkan").stream()
            .map(
                found ->
                    ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
            .filter(Class::isEnum)
            .flatMap(type -> Arrays.stream(type.getEnumConstants()))
            .map(RefusalCode.class::cast)
            .toList();
  }

  /** The codes that a module may answer with, its own and those of every request, by status. */
  SortedMap<Integer, TreeSet<String>> of(String module) {
    SortedMap<Integer, TreeSet<String>> byStatus = new TreeMap<>();
    for (RefusalCode code : codes) {
      String owner = SchemaNames.module(code.getClass());
      boolean atTheDoor = AT_THE_DOOR.contains(Problems.status(code).value());
      if (atTheDoor || owner.equals(module) || owner.equals(PLATFORM)) {
        byStatus
            .computeIfAbsent(Problems.status(code).value(), status -> new TreeSet<>())
            .add(code.name());
      }
    }
    byStatus.computeIfAbsent(412, status -> new TreeSet<>()).add("CHANGED_MEANWHILE");
    byStatus.computeIfAbsent(500, status -> new TreeSet<>()).add("INTERNAL_ERROR");
    return byStatus;
  }
}
