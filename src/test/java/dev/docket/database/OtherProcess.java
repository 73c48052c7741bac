package dev.docket.database;

import dev.docket.JavaTool;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;

/** A process of its own that holds the embedded database of a folder until it is killed. */
final class OtherProcess implements AutoCloseable {

    private static final String OPEN = "open ";

    private final Process process;
    private final String url;

    private OtherProcess(Process process, String url) {
        this.process = process;
        this.url = url;
    }

    static OtherProcess on(Path folder) throws IOException {
        var process = new ProcessBuilder(
                        JavaTool.path("java"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProcess.class.getName(),
                        "" + folder)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var url = output.lines()
                .filter(line -> line.startsWith(OPEN))
                .findFirst()
                .orElseThrow(() -> new IOException("It did not open the database."));
        return new OtherProcess(process, url.substring(OPEN.length()));
    }

    public static void main(String[] args) throws IOException {
        var database = Database.inFolder(Path.of(args[0]), false, new SecureRandom());
        System.out.println(OPEN + database.getJdbcUrl());
        if (System.in.read() < 0) {
            database.close();
        }
    }

    String url() {
        return url;
    }

    /** As <code>kill -9</code> does: nothing is tidied up. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
