package se.samverkan.benchmarks.servers;

/** Processes that must not outlive the measurement. */
public final class Children {

  private Children() {}

  /** Asks it to stop when this process ends, as by Ctrl-C. */
  public static void endWithThis(Process child) {
    Runtime.getRuntime().addShutdownHook(new Thread(child::destroy));
  }
}
