package dev.gatehouse.bench;

import com.sun.management.OperatingSystemMXBean;
import io.cucumber.core.cli.Main;
import java.lang.management.ManagementFactory;

/** Runs Cucumber's own command in a JVM of its own, and prints the CPU time of the process, user and system. */
final class CucumberChild {

    static final String RESULT = "cpu nanoseconds: ";

    private CucumberChild() {}

    public static void main(String[] arguments) {
        byte code = Main.run(arguments, CucumberChild.class.getClassLoader());
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.out.println(RESULT + system.getProcessCpuTime());
        System.exit(code);
    }
}
