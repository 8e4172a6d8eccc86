package dev.gatehouse.report.overview;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gatehouse.golden.Golden;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class PolicyTest {

    @Test
    void the_policy_allows_the_style_and_the_script_of_the_page_and_nothing_else() throws NoSuchAlgorithmException {
        String policy = "default-src 'none'; style-src " + hash(OverviewPage.style()) + "; script-src "
                + hash(OverviewPage.script()) + "; img-src data:; base-uri 'none'; form-action 'none'\n";
        Golden.compare(Path.of("src", "main", "resources"), getClass(), "policy.txt", policy);
    }

    private static String hash(String inlined) throws NoSuchAlgorithmException {
        byte[] inline = inlined.getBytes(UTF_8);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(inline);
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }
}
