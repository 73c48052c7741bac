package dev.docket;

import dev.docket.Launch.Answer;
import dev.docket.Launch.Refusal;
import dev.docket.Launch.Serve;
import dev.docket.Launch.Task;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns a command line into ordinary Spring properties; what is a property already goes through as it is. */
final class LaunchOptions {

    private static final Set<LaunchOption> OF_RUN = EnumSet.of(
            LaunchOption.PORT, LaunchOption.DATA, LaunchOption.DB_URL, LaunchOption.DB_USER, LaunchOption.DEMO);
    private static final Set<LaunchOption> OF_IMPORT = EnumSet.of(
            LaunchOption.DATA,
            LaunchOption.DB_URL,
            LaunchOption.DB_USER,
            LaunchOption.BOARD,
            LaunchOption.MAP,
            LaunchOption.DRY_RUN);

    private final Set<LaunchOption> allowed;
    private final Deque<String> rest;
    private final List<String> properties = new ArrayList<>();
    private @Nullable String file;
    private int maps;

    private LaunchOptions(Set<LaunchOption> allowed, List<String> rest) {
        this.allowed = allowed;
        this.rest = new ArrayDeque<>(rest);
    }

    /** @param version of the program, for <code>--version</code> */
    static Launch parse(List<String> arguments, String version) {
        if (arguments.contains("--help") || arguments.contains("-h")) {
            return new Answer(LaunchHelp.TEXT);
        }
        if (arguments.contains("--version")) {
            return new Answer("Docket " + version);
        }
        var command = arguments.isEmpty() || arguments.getFirst().startsWith("-") ? "" : arguments.getFirst();
        return switch (command) {
            case "" -> new LaunchOptions(OF_RUN, arguments).run();
            case "run" -> new LaunchOptions(OF_RUN, arguments.subList(1, arguments.size())).run();
            case "import" -> new LaunchOptions(OF_IMPORT, arguments.subList(1, arguments.size())).importFile();
            default -> new Refusal("Unknown command " + command + ": there are run and import.");
        };
    }

    private Launch run() {
        while (!rest.isEmpty()) {
            var argument = rest.pop();
            var problem = argument.startsWith("-") ? take(argument) : "Unexpected word " + argument + ".";
            if (problem != null) {
                return new Refusal(problem);
            }
        }
        return new Serve(List.copyOf(properties));
    }

    private Launch importFile() {
        while (!rest.isEmpty()) {
            var argument = rest.pop();
            var problem = argument.startsWith("-") ? take(argument) : takeFile(argument);
            if (problem != null) {
                return new Refusal(problem);
            }
        }
        if (file == null) {
            return new Refusal("Which file? Use: import FILE");
        }
        properties.add("--docket.import.file=" + file);
        properties.add("--spring.profiles.include=import");
        return new Task(List.copyOf(properties));
    }

    private @Nullable String takeFile(String argument) {
        if (file != null) {
            return "One file at a time: " + file + " or " + argument + "?";
        }
        file = argument;
        return null;
    }

    /** Takes an option and its value, which may follow as a word of its own or behind an equals sign. */
    private @Nullable String take(String argument) {
        var sign = argument.indexOf('=');
        var name = sign < 0 ? argument : argument.substring(0, sign);
        if (sign > 0 && name.startsWith("--") && name.contains(".")) {
            properties.add(argument);
            return null;
        }
        var option = LaunchOption.named(name).filter(allowed::contains);
        if (option.isEmpty()) {
            return "Unknown option " + name + ".";
        }
        var value = sign < 0 ? null : argument.substring(sign + 1);
        return option.get().isFlag() ? takeFlag(option.get(), value) : takeValue(option.get(), value);
    }

    private @Nullable String takeFlag(LaunchOption option, @Nullable String value) {
        if (value != null) {
            return option.text() + " takes no value.";
        }
        properties.add(option.asProperty("true", 0));
        return null;
    }

    private @Nullable String takeValue(LaunchOption option, @Nullable String attached) {
        var value = attached == null ? rest.poll() : attached;
        if (value == null || (attached == null && value.startsWith("--"))) {
            return option.text() + " needs a value: " + option.wanted() + ".";
        }
        if (!option.accepts(value)) {
            return option.text() + " needs " + option.wanted() + ", not " + value + ".";
        }
        properties.add(option.asProperty(value, option == LaunchOption.MAP ? maps++ : 0));
        return null;
    }
}
