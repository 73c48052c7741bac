package dev.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModuleDependency;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyDepth;

class ModularityTests {

    /** What each module may know; whoever is not named here knows nobody. */
    private static final Map<String, Set<String>> MAY_KNOW = Map.of(
            "identity", Set.of("database"),
            "shell", Set.of("database", "identity"),
            "matter", Set.of("database", "identity", "shell"),
            "sync", Set.of("database", "matter", "identity"),
            "presence", Set.of("sync", "matter", "identity"),
            "finding", Set.of("matter", "identity"),
            "board", Set.of("database", "finding", "importing", "presence", "sync", "matter", "identity", "shell"),
            "admin", Set.of("sync", "identity", "shell"),
            "importing", Set.of("matter", "identity", "shell", "database"),
            "setup", Set.of("matter", "identity", "importing", "database"));

    private final ApplicationModules modules = ApplicationModules.of(Application.class);

    @Test
    void keepsTheBordersOfTheModules() {
        modules.verify();
    }

    @Test
    void pointsDependenciesOneWay() {
        Map<String, Set<String>> tooMuch = new TreeMap<>();
        for (ApplicationModule module : modules) {
            Set<String> known = knownBy(module);
            known.removeAll(MAY_KNOW.getOrDefault(name(module), Set.of()));
            if (!known.isEmpty()) {
                tooMuch.put(name(module), known);
            }
        }

        assertThat(tooMuch).isEmpty();
    }

    @Test
    void findsTheModules() {
        assertThat(modules.stream().map(ModularityTests::name))
                .contains("shell", "identity", "database", "matter", "sync", "board");
        assertThat(modules.getModuleByName("board").map(this::knownBy))
                .get()
                .asInstanceOf(InstanceOfAssertFactories.collection(String.class))
                .contains("sync", "matter");
    }

    private Set<String> knownBy(ApplicationModule module) {
        return module.getDependencies(modules, DependencyDepth.IMMEDIATE).stream()
                .map(ApplicationModuleDependency::getTargetModule)
                .map(ModularityTests::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
