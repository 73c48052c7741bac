package dev.docket.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A pool whose connections break at the worst moment, for the thread of the test alone as a rule. */
public final class TroubledPool implements BeanPostProcessor {

    private static final String LOST = "08006";

    private final ThreadLocal<Integer> answersToLose = ThreadLocal.withInitial(() -> 0);
    private final ThreadLocal<Integer> commitsToLose = ThreadLocal.withInitial(() -> 0);
    private volatile boolean awayForAll;
    private volatile CountDownLatch answering = new CountDownLatch(0);
    private volatile @Nullable Thread spared;
    private final ThreadLocal<Boolean> away = ThreadLocal.withInitial(() -> false);

    /** So many of the next commits happen, and nobody is told. */
    public void loseAnswers(int times) {
        answersToLose.set(times);
    }

    /** So many of the next commits never reach the server. */
    public void loseCommits(int times) {
        commitsToLose.set(times);
    }

    /** The database cannot be reached from here, or it can. */
    public void goAway(boolean gone) {
        away.set(gone);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof GuardedPool pool ? new Troubled(pool) : bean;
    }

    /** The same for every thread. Whoever waited for a database that hung hears of it. */
    public void goAwayForAll(boolean gone) {
        awayForAll = gone;
        answering.countDown();
    }

    /** The database hangs, for all threads but this one, until it is away or not. */
    public void hangForOthers() {
        answering = new CountDownLatch(1);
        spared = Thread.currentThread();
    }

    private void await(CountDownLatch latch) throws SQLException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLTransientConnectionException("Nobody waits any more", LOST, e);
        }
    }

    private void commit(Connection real) throws SQLException {
        if (commitsToLose.get() > 0) {
            commitsToLose.set(commitsToLose.get() - 1);
            real.rollback();
            throw new SQLException("The connection was lost", LOST);
        }
        real.commit();
        if (answersToLose.get() > 0) {
            answersToLose.set(answersToLose.get() - 1);
            throw new SQLException("The connection was lost", LOST);
        }
    }

    private @Nullable Object call(Connection real, Method method, Object @Nullable [] values) throws Throwable {
        if (method.getName().equals("commit")) {
            commit(real);
            return null;
        }
        try {
            return method.invoke(real, values);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private final class Troubled extends DelegatingDataSource {

        private Troubled(DataSource pool) {
            super(pool);
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (Thread.currentThread() != spared) {
                await(answering);
            }
            if (awayForAll || away.get()) {
                throw new SQLTransientConnectionException("The database is away", LOST);
            }
            Connection real = super.getConnection();
            InvocationHandler handler = (proxy, method, values) -> call(real, method, values);
            return (Connection)
                    Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Connection.class}, handler);
        }
    }

    /** Puts it in the place of the application's own. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class InPlace {

        @Bean
        static TroubledPool troubledPool() {
            return new TroubledPool();
        }
    }
}
