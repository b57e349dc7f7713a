package se.samverkan.application.minutesimports;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samverkan.platform.ids.TypedId;

/** A short text that differs when anything that is recorded of an entry differs. */
final class Digest {

  private Digest() {}

  static String of(@Nullable Object... parts) {
    return TypedId.derived(
        "digest", Arrays.stream(parts).map(String::valueOf).collect(Collectors.joining("\u0001")));
  }
}
