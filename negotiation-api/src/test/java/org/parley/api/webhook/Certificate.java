package org.parley.api.webhook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A certificate that vouches for itself, with its key. */
record Certificate(Path keystore, String pem) {

    private static final String PASSWORD = "changeit";
    private static final String ALIAS = "receiver";

    /**
     * @param name of the host, as keytool writes it: {@code ip:127.0.0.1}
     */
    static Certificate make(Path folder, String file, String name)
            throws IOException, InterruptedException {
        Path keystore = folder.resolve(file + ".p12");
        Path pem = folder.resolve(file + ".pem");
        keytool(
                keystore,
                "-genkeypair",
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + file,
                "-ext",
                "san=" + name);
        keytool(keystore, "-exportcert", "-rfc", "-file", pem.toString());
        return new Certificate(keystore, Files.readString(pem));
    }

    /** For a server that shows it. */
    SSLContext server() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keystore)) {
            store.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory keys =
                KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    private static void keytool(Path keystore, String... arguments)
            throws IOException, InterruptedException {
        List<String> tool =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                        "-keystore",
                        keystore.toString(),
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD,
                        "-alias",
                        ALIAS);
        Process process =
                new ProcessBuilder(Stream.concat(tool.stream(), Stream.of(arguments)).toList())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(said);
        }
    }
}
