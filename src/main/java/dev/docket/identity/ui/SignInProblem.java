package dev.docket.identity.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import java.util.stream.Stream;

/** Why the last sign-in did not work, as the address says it: {@code /login?error}. */
enum SignInProblem {
    ERROR("error"),
    THROTTLED("throttled"),
    UNAVAILABLE("unavailable");

    private final String parameter;

    SignInProblem(String parameter) {
        this.parameter = parameter;
    }

    static Optional<SignInProblem> of(QueryParameters query) {
        return Stream.of(values())
                .filter(problem -> query.getParameters().containsKey(problem.parameter))
                .findFirst();
    }

    String titleKey() {
        return "login." + parameter + ".title";
    }

    String messageKey() {
        return "login." + parameter + ".message";
    }
}
