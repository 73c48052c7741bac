package dev.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What the files in docker say of each other and of the application is so. A real nginx reads one of them elsewhere. */
class DeploymentTests {

    private static final String PORT = ":8080";

    private final Map<String, Object> compose = new Yaml().load(read("docker/compose.yaml"));
    private final String nginx = read("docker/nginx.conf");
    private final Map<String, Map<String, Object>> nodes = nodes();

    @Test
    void namesTheNodesInTheProxyAsTheyAreStarted() {
        Map<String, String> routes = Pattern.compile("\"~\\\\\\.(\\w+)\\$\" (\\w+);")
                .matcher(nginx)
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));

        assertThat(nodes).hasSize(2);
        assertThat(upstream("docket")).containsExactlyInAnyOrderElementsOf(nodes.keySet());
        nodes.forEach((service, node) -> {
            String name = environment(node).get("DOCKET_NODE");
            assertThat(routes).containsKey(name);
            // The first is asked, the others when it is down.
            assertThat(upstream(routes.get(name))).first().isEqualTo(service);
            assertThat(upstream(routes.get(name))).containsExactlyInAnyOrderElementsOf(nodes.keySet());
        });
        assertThat(routes).hasSameSizeAs(nodes);
    }

    @Test
    void setsWhatTheApplicationKnows() throws IOException {
        Properties known = new Properties();
        try (var properties = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            known.load(properties);
        }
        List<String> names = Stream.concat(
                        known.stringPropertyNames().stream().map(DeploymentTests::variable),
                        Stream.of("SPRING_DATASOURCE_URL", "SPRING_DATASOURCE_USERNAME", "DOCKET_DB_PASSWORD", "TZ"))
                .toList();

        nodes.values()
                .forEach(node -> assertThat(names).containsAll(environment(node).keySet()));
    }

    @Test
    void givesTheProxyTheAddressesThatItMustKnow() {
        Map<String, Object> proxy = services().get("proxy");
        Map<String, String> known = list(proxy, "extra_hosts").stream()
                .map(host -> host.split(":"))
                .collect(Collectors.toMap(host -> host[0], host -> host[1]));

        nodes.forEach((service, node) -> {
            assertThat(known).containsEntry(service, address(node));
            assertThat(environment(node))
                    .containsEntry("SERVER_TOMCAT_REMOTEIP_INTERNALPROXIES", address(proxy) + "/32");
        });
        assertThat(list(proxy, "volumes")).containsExactly("./nginx.conf:/etc/nginx/conf.d/default.conf:ro");
        assertThat(list(proxy, "ports")).containsExactly("127.0.0.1:8080:8080");
        assertThat(nginx).contains("listen 8080;");
    }

    @Test
    void leavesTheNodesTimeToEndInGoodOrder() {
        assertThat(nodes.values()).allSatisfy(node -> assertThat(node).containsEntry("stop_grace_period", "30s"));
    }

    /** What a WebSocket needs, and who asks, is said to one node as to two. */
    @Test
    void passesOnWhatTheGuideToPushSays() {
        List<String> lines = Guide.toPush()
                .example("nginx")
                .lines()
                .map(String::strip)
                .filter(line ->
                        line.matches("(proxy_(set_header|http_version|read_timeout|buffering)|default|''|map) .*"))
                .toList();

        assertThat(lines).hasSizeGreaterThan(8);
        assertThat(nginx.lines().map(String::strip)).containsAll(lines);
    }

    private Map<String, Map<String, Object>> nodes() {
        Map<String, Map<String, Object>> found = new TreeMap<>(services());
        found.values().removeIf(service -> !service.containsKey("build"));
        return found;
    }

    @SuppressWarnings("unchecked")
    private Map<String, Map<String, Object>> services() {
        return (Map<String, Map<String, Object>>) compose.get("services");
    }

    /** The servers in a block, without their ports. */
    private List<String> upstream(String name) {
        var block = Pattern.compile("(?s)upstream " + name + " \\{(.*?)}").matcher(nginx);
        assertThat(block.find()).as(name).isTrue();
        return Pattern.compile("server (\\S+)" + PORT)
                .matcher(block.group(1))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> environment(Map<String, Object> service) {
        return (Map<String, String>) service.get("environment");
    }

    @SuppressWarnings("unchecked")
    private static List<String> list(Map<String, Object> service, String key) {
        return (List<String>) service.get(key);
    }

    @SuppressWarnings("unchecked")
    private static String address(Map<String, Object> service) {
        var networks = (Map<String, Map<String, String>>) service.get("networks");
        assertThat(networks).hasSize(1);
        return new TreeSet<>(networks.values().iterator().next().values()).first();
    }

    /** As Spring reads the environment. */
    private static String variable(String property) {
        return property.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
