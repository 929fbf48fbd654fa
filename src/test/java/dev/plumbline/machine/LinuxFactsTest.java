package dev.plumbline.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.plumbline.model.Environment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinuxFactsTest {
  @TempDir Path root;

  @Test
  void aMachineIsReadFromItsSystemsFiles() throws IOException {
    write("proc/cpuinfo", "processor\t: 0\nmodel name\t: A  CPU @ 3GHz\n\nprocessor\t: 1\n");
    write("proc/meminfo", "MemTotal:       16384 kB\nMemFree:  1 kB\n");
    write("proc/sys/kernel/osrelease", "6.1.0-18-amd64\n");
    write("etc/os-release", "NAME=x\nPRETTY_NAME=\"Debian GNU/Linux 12\"\n");
    governor(0, "performance");
    governor(1, "powersave");
    assertEquals(
        Map.of(
            Environment.CPU_CORES, "2",
            Environment.CPU_MODEL, "A CPU @ 3GHz",
            Environment.CPU_GOVERNOR, "performance, powersave",
            Environment.MEMORY, "16777216",
            Environment.OS_KERNEL, "6.1.0-18-amd64",
            Environment.OS_DISTRIBUTION, "Debian GNU/Linux 12"),
        facts());
  }

  @Test
  void whatASystemDoesNotSayIsLeftOut() throws IOException {
    assertEquals(Map.of(), facts());
    write("proc/cpuinfo", "\n");
    write("proc/meminfo", "MemTotal: much\n");
    assertEquals(Map.of(), facts());
  }

  @Test
  void theLeastLimitOfTheGroupsOfVersion2Counts() throws IOException {
    write("proc/self/cgroup", "0::/box/inner\n");
    write("sys/fs/cgroup/box/cpu.max", "150000 100000");
    write("sys/fs/cgroup/box/inner/cpu.max", "max 100000");
    write("sys/fs/cgroup/box/memory.max", "1073741824");
    write("sys/fs/cgroup/box/inner/memory.max", "536870912");
    assertEquals("1.5", facts().get(Environment.CONTAINER_CPUS));
    assertEquals("536870912", facts().get(Environment.CONTAINER_MEMORY));
  }

  @Test
  void theLimitsOfAContainersRootAreItsOwn() throws IOException {
    write("proc/self/cgroup", "0::/../other\n");
    write("sys/fs/cgroup/cpu.max", "200000 100000");
    write("sys/fs/other/cpu.max", "100000 100000");
    assertEquals("2", facts().get(Environment.CONTAINER_CPUS));
  }

  @Test
  void version1HasAGroupForEachKindOfLimit() throws IOException {
    write("proc/self/cgroup", "5:memory:/m\n3:cpu,cpuacct:/docker/c\n1:name=systemd:/x\n");
    write("sys/fs/cgroup/cpu/docker/c/cpu.cfs_quota_us", "50000");
    write("sys/fs/cgroup/cpu/docker/c/cpu.cfs_period_us", "100000");
    write("sys/fs/cgroup/memory/m/memory.limit_in_bytes", "104857600");
    write("sys/fs/cgroup/memory/memory.limit_in_bytes", "9223372036854771712");
    assertEquals("0.5", facts().get(Environment.CONTAINER_CPUS));
    assertEquals("104857600", facts().get(Environment.CONTAINER_MEMORY));
  }

  @Test
  void aGroupWithoutLimitsHasNone() throws IOException {
    write("proc/self/cgroup", "3:cpu:/\n2:memory:/\n0::/\n");
    write("sys/fs/cgroup/cpu.max", "max 100000");
    write("sys/fs/cgroup/memory.max", "max");
    write("sys/fs/cgroup/cpu/cpu.cfs_quota_us", "-1");
    write("sys/fs/cgroup/cpu/cpu.cfs_period_us", "100000");
    write("sys/fs/cgroup/memory/memory.limit_in_bytes", "9223372036854771712");
    assertNull(facts().get(Environment.CONTAINER_CPUS));
    assertNull(facts().get(Environment.CONTAINER_MEMORY));
  }

  private void governor(int cpu, String governor) throws IOException {
    write("sys/devices/system/cpu/cpu" + cpu + "/cpufreq/scaling_governor", governor + "\n");
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(root.resolve(file).getParent());
    Files.writeString(root.resolve(file), text);
  }

  private SortedMap<String, String> facts() {
    return new LinuxFacts(new SystemFiles(root)).facts();
  }
}
