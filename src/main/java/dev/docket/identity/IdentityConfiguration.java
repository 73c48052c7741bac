package dev.docket.identity;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

    private static final int HASHES_AT_A_TIME = 4;

    /** Writes Argon2; still reads bcrypt, which sign-in then replaces. */
    @Bean
    PasswordEncoder passwordEncoder() {
        Map<String, PasswordEncoder> schemes = Map.of(
                "argon2",
                Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8(),
                "bcrypt",
                new BCryptPasswordEncoder());
        return new LimitedPasswordEncoder(new DelegatingPasswordEncoder("argon2", schemes), HASHES_AT_A_TIME);
    }
}
