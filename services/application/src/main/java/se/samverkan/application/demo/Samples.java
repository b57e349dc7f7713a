package se.samverkan.application.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The minutes that come with Samverkan: invented bodies, places and persons. */
final class Samples {

  private Samples() {}

  static List<String> names() throws IOException {
    return new String(content("index.txt"), StandardCharsets.UTF_8).lines().toList();
  }

  static byte[] content(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(Samples.class.getResourceAsStream("/samples/" + name), name)) {
      return in.readAllBytes();
    }
  }
}
