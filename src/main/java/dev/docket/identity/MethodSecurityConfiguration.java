package dev.docket.identity;

import com.vaadin.flow.component.Component;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.aop.Advisor;
import org.springframework.aop.ClassFilter;
import org.springframework.aop.Pointcut;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.security.authorization.method.AuthorizationInterceptorsOrder;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.security.authorization.method.Jsr250AuthorizationManager;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.util.function.SingletonSupplier;

/**
 * Services are called by those only whom their annotations allow. The same annotations say who may navigate to a view,
 * which Vaadin asks about: views are left out here, or each page would be given a proxy, which was a fifth of the work of
 * opening a board.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class MethodSecurityConfiguration {

    private static final ClassFilter NO_VIEW = type -> !Component.class.isAssignableFrom(type);

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor allowedRoles(ObjectProvider<SecurityContextHolderStrategy> strategies) {
        var pointcut = Stream.of(RolesAllowed.class, PermitAll.class, DenyAll.class)
                .map(MethodSecurityConfiguration::annotated)
                .reduce(ComposablePointcut::union)
                .orElseThrow()
                .intersection(NO_VIEW);
        var interceptor = new AuthorizationManagerBeforeMethodInterceptor(pointcut, new Jsr250AuthorizationManager());
        interceptor.setOrder(AuthorizationInterceptorsOrder.JSR250.getOrder());
        interceptor.setSecurityContextHolderStrategy(new Later(SingletonSupplier.of(
                () -> strategies.getIfAvailable(SecurityContextHolder::getContextHolderStrategy))));
        return interceptor;
    }

    /** A method, or its class. */
    private static ComposablePointcut annotated(Class<? extends Annotation> annotation) {
        return new ComposablePointcut(new AnnotationMatchingPointcut(null, annotation, true))
                .union((Pointcut) new AnnotationMatchingPointcut(annotation, true));
    }

    /** The strategy once somebody asks: what makes it would be there too early, when beans are not looked after yet. */
    private record Later(Supplier<SecurityContextHolderStrategy> now) implements SecurityContextHolderStrategy {

        @Override
        public SecurityContext getContext() {
            return now.get().getContext();
        }

        @Override
        public void setContext(SecurityContext context) {
            now.get().setContext(context);
        }

        @Override
        public SecurityContext createEmptyContext() {
            return now.get().createEmptyContext();
        }

        @Override
        public void clearContext() {
            now.get().clearContext();
        }
    }
}
