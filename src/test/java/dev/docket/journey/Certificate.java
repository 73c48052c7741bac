package dev.docket.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.JavaTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;

/** A certificate for this machine that nobody has signed, with its key, as PEM files. */
record Certificate(Path chain, Path key) {

    private static final String PASSWORD = "changeit";

    /** Makes one with the JDK's own program. */
    static Certificate in(Path folder) throws IOException, InterruptedException, GeneralSecurityException {
        var store = folder.resolve("localhost.p12");
        Files.deleteIfExists(store);
        var process = new ProcessBuilder(JavaTool.path("keytool"), "-genkeypair", "-alias", "docket", "-keyalg", "EC")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile());
        process.command().addAll(List.of("-groupname", "secp256r1", "-dname", "CN=localhost"));
        process.command().addAll(List.of("-ext", "SAN=dns:localhost", "-validity", "2"));
        process.command().addAll(List.of("-keystore", store.toString(), "-storepass", PASSWORD));
        assertThat(process.start().waitFor()).as("keytool").isZero();
        var keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
        var made = new Certificate(folder.resolve("localhost.crt"), folder.resolve("localhost.key"));
        write(made.chain, "CERTIFICATE", keys.getCertificate("docket").getEncoded());
        write(
                made.key,
                "PRIVATE KEY",
                keys.getKey("docket", PASSWORD.toCharArray()).getEncoded());
        return made;
    }

    private static void write(Path file, String kind, byte[] content) throws IOException {
        var text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        Files.writeString(file, "-----BEGIN %1$s-----%n%2$s%n-----END %1$s-----%n".formatted(kind, text));
    }
}
