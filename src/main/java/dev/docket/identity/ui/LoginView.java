package dev.docket.identity.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.docket.identity.CurrentPerson;
import dev.docket.identity.Installation;
import dev.docket.identity.WayBack;
import java.util.Optional;

/** Where everybody begins who is not signed in. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
@JsModule("./theme.ts")
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ACTION = "login";

    private final transient CurrentPerson currentPerson;
    private final LoginForm form = new LoginForm();

    LoginView(CurrentPerson currentPerson, Installation installation) {
        this.currentPerson = currentPerson;
        form.setAction(ACTION);
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(texts());

        var card = new Div(brand(), new SignedOutNote(), form);
        card.addClassName("docket-login-card");
        if (installation.isDemo()) {
            card.add(demoHint());
        }
        add(card, new SignInElsewhere());
        addClassName("docket-login");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        Optional<WayBack> way = query.getSingleParameter(WayBack.PARAMETER).flatMap(WayBack::parse);
        if (currentPerson.get().isPresent()) {
            way.ifPresentOrElse(known -> event.forwardToUrl("." + known.address()), () -> event.forwardTo(""));
            return;
        }
        way.ifPresent(known -> form.setAction(known.from(ACTION)));
        SignInProblem.of(query).ifPresent(this::show);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("login.title") + " · " + getTranslation("app.name");
    }

    private void show(SignInProblem problem) {
        var texts = texts();
        texts.getErrorMessage().setTitle(getTranslation(problem.titleKey()));
        texts.getErrorMessage().setMessage(getTranslation(problem.messageKey()));
        form.setI18n(texts);
        form.setError(true);
    }

    private LoginI18n texts() {
        var texts = LoginI18n.createDefault();
        texts.getForm().setTitle(getTranslation("login.title"));
        texts.getForm().setUsername(getTranslation("login.username"));
        texts.getForm().setPassword(getTranslation("login.password"));
        texts.getForm().setSubmit(getTranslation("login.submit"));
        texts.getErrorMessage().setUsername(getTranslation("login.username.missing"));
        texts.getErrorMessage().setPassword(getTranslation("login.password.missing"));
        return texts;
    }

    private Div brand() {
        var mark = new Span(getTranslation("app.mark"));
        mark.addClassName("docket-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        var brand = new Div(mark, new Span(getTranslation("app.name")));
        brand.addClassName("docket-brand");
        return brand;
    }

    private Div demoHint() {
        var hint = new Div(
                new Span(getTranslation("login.demo.title")),
                new Span(getTranslation("login.demo.accounts")),
                new Span(getTranslation("login.demo.password")));
        hint.addClassName("docket-login-demo");
        return hint;
    }
}
