package se.samverkan.application;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The product as its users start it, in a JVM of its own. */
public final class ProductInAProcess {

  private ProductInAProcess() {}

  /** Not yet started; the arguments are those of {@code samverkan}. */
  public static ProcessBuilder of(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // It lives for seconds only.
    command.add("-XX:TieredStopAtLevel=1");
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("--sun-misc-unsafe-memory-access=allow");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(Samverkan.class.getName());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command);
  }
}
