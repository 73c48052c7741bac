package dev.docket.setup;

import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Makes a password that is read from a console: 16 characters without look-alikes, about 92 bits. */
final class FirstPassword {

    private static final String CHARACTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
    private static final int LENGTH = 16;

    private final RandomGenerator random;

    /** @param random one that nobody can foretell */
    FirstPassword(RandomGenerator random) {
        this.random = random;
    }

    String next() {
        return random.ints(LENGTH, 0, CHARACTERS.length())
                .mapToObj(CHARACTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
