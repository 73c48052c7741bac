package dev.docket.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Writes down every prepared statement that the application has its database carry out, except those that it sends in its
 * own time: about who is where, what waits as a draft, and at the rounds of the feeds. For an application context of a
 * test, in which it takes the place of the connection pool.
 */
public final class StatementLog implements BeanPostProcessor {

    private static final Pattern IN_ITS_OWN_TIME = Pattern.compile("(presence|drafts|rounds|hints).*");

    private final Queue<String> carriedOut = new ConcurrentLinkedQueue<>();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource pool ? new Written(pool) : bean;
    }

    /** What was carried out since this was last asked, in order. */
    public List<String> take() {
        List<String> taken = List.copyOf(carriedOut);
        carriedOut.clear();
        return taken;
    }

    private void carriedOut(String sql) {
        if (!IN_ITS_OWN_TIME.matcher(Thread.currentThread().getName()).matches()) {
            carriedOut.add(sql.replaceAll("\\s+", " ").strip());
        }
    }

    private Connection connection(Connection real) {
        return proxy(Connection.class, (proxy, method, values) -> {
            @Nullable Object result = call(real, method, values);
            return result instanceof PreparedStatement statement ? statement(statement, (String) values[0]) : result;
        });
    }

    private PreparedStatement statement(PreparedStatement real, String sql) {
        return proxy(PreparedStatement.class, (proxy, method, values) -> {
            if (method.getName().startsWith("execute")) {
                carriedOut(sql);
            }
            return call(real, method, values);
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static @Nullable Object call(Object real, Method method, Object @Nullable [] values) throws Throwable {
        try {
            return method.invoke(real, values);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private final class Written extends DelegatingDataSource {

        private Written(DataSource pool) {
            super(pool);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return connection(super.getConnection());
        }
    }
}
