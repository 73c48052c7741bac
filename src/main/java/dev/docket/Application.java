package dev.docket;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
@StyleSheet("shell.css")
@StyleSheet("board.css")
public class Application implements AppShellConfigurator {

    private static final int USAGE = 2;

    public static void main(String[] args) {
        var version = Objects.requireNonNullElse(Application.class.getPackage().getImplementationVersion(), "");
        switch (LaunchOptions.parse(List.of(args), version)) {
            case Launch.Serve serve -> serve(serve.properties());
            case Launch.Task task -> perform(task.properties());
            case Launch.Answer answer -> System.out.println(answer.text());
            case Launch.Refusal refusal -> {
                System.err.println(refusal.reason() + " See --help.");
                System.exit(USAGE);
            }
        }
    }

    private static void serve(List<String> properties) {
        var application = new SpringApplication(Application.class);
        application.addListeners(new ReadyNotice());
        application.run(properties.toArray(String[]::new));
    }

    private static void perform(List<String> properties) {
        var context = SpringApplication.run(Application.class, properties.toArray(String[]::new));
        System.exit(SpringApplication.exit(context));
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "icons/docket.svg", "any");
    }
}
