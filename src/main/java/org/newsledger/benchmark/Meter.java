package org.newsledger.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Wall and CPU time of this process from a point on, and the most memory that it has held. */
final class Meter {

  private static final Path STATUS = Path.of("/proc/self/status"); // of Linux
  private static final String PEAK = "VmHWM:";

  private final long wall = System.nanoTime();
  private final long cpu = processCpu();

  double seconds() {
    return (System.nanoTime() - wall) / 1e9;
  }

  double cpuSeconds() {
    return (processCpu() - cpu) / 1e9;
  }

  /** Resident memory where the system tells, else what the JVM's own pools held at most. */
  static long peakMegabytes() {
    try {
      List<String> lines = Files.isReadable(STATUS) ? Files.readAllLines(STATUS) : List.of();
      for (String line : lines) {
        if (line.startsWith(PEAK)) {
          return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
        }
      }
    } catch (IOException e) {
      return pools();
    }
    return pools();
  }

  private static long pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(usage -> usage == null ? 0 : usage.getUsed())
            .sum()
        >> 20;
  }

  private static long processCpu() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }
}
