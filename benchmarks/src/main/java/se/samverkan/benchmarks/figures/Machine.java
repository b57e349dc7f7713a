package se.samverkan.benchmarks.figures;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * What the figures were measured on.
 *
 * @param processors how many the process may use
 * @param memoryMebibytes of the machine or container
 */
public record Machine(int processors, long memoryMebibytes, String system, String java) {

  public static Machine here() {
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return new Machine(
        Runtime.getRuntime().availableProcessors(),
        system.getTotalMemorySize() >> 20,
        system.getName() + " " + system.getVersion() + " " + system.getArch(),
        Runtime.version().toString());
  }
}
