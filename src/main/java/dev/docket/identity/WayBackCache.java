package dev.docket.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/** What Spring asks where somebody goes who has signed in: as the address of the sign-in says. It keeps nothing. */
final class WayBackCache implements RequestCache {

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        // SignInEntryPoint has put it into the address.
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        return WayBack.parse(request.getParameter(WayBack.PARAMETER))
                .map(way -> new SimpleSavedRequest(way.address()))
                .orElse(null);
    }

    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        // There is nothing to remove.
    }
}
