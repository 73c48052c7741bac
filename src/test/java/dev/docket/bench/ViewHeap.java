package dev.docket.bench;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import dev.docket.sync.BoardFeed;
import java.lang.ref.Reference;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jol.vm.VM;
import org.openjdk.jol.vm.VirtualMachine;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.SingletonBeanRegistry;

/**
 * Walks the heap from a page. What it holds for itself is what it reaches and another page with the same board does not;
 * neither looks behind what all pages come together in: the session, the feed of the board and the application's beans.
 */
final class ViewHeap {

    private static final List<Class<?>> MEETING_POINTS = List.of(
            Class.class,
            ClassLoader.class,
            Thread.class,
            Reference.class,
            VaadinService.class,
            VaadinSession.class,
            BeanFactory.class,
            BoardFeed.class,
            // Whoever can leave a list holds it, and with it all others in it.
            CopyOnWriteArrayList.class);

    static {
        // Else it reads the fields of neither records nor lambdas.
        System.setProperty("jol.magicFieldOffset", "true");
    }

    private final VirtualMachine machine = VM.current();
    private final Map<Class<?>, List<Field>> fields = new HashMap<>();
    private final Set<Object> beans = Collections.newSetFromMap(new IdentityHashMap<>());

    ViewHeap(SingletonBeanRegistry registry) {
        Stream.of(registry.getSingletonNames()).map(registry::getSingleton).forEach(beans::add);
    }

    /** The bytes that the first page holds and the second does not. */
    long retained(UI page, UI other) {
        Map<Object, Object> shared = reachable(other);
        if (shared.containsKey(page)) {
            throw new IllegalStateException("One page holds the other: " + path(shared, page));
        }
        return reachable(page).keySet().stream()
                .filter(object -> !shared.containsKey(object))
                .mapToLong(machine::sizeOf)
                .sum();
    }

    /** All that is reached, and from where. */
    private Map<Object, Object> reachable(Object root) {
        Map<Object, Object> seen = new IdentityHashMap<>(Map.of(root, root));
        Deque<Object> ahead = new ArrayDeque<>(List.of(root));
        while (!ahead.isEmpty()) {
            Object next = ahead.pop();
            references(next).forEach(object -> {
                if (!isMeetingPoint(object) && seen.putIfAbsent(object, next) == null) {
                    ahead.push(object);
                }
            });
        }
        return seen;
    }

    private static String path(Map<Object, Object> seen, Object end) {
        return Stream.iterate(end, each -> seen.get(each) != each, seen::get)
                .map(each -> each.getClass().getName())
                .collect(Collectors.joining(" <- "));
    }

    private boolean isMeetingPoint(Object object) {
        return beans.contains(object) || MEETING_POINTS.stream().anyMatch(type -> type.isInstance(object));
    }

    private Stream<Object> references(Object object) {
        Stream<?> found = object instanceof Object[] array
                ? Stream.of(array)
                : fields.computeIfAbsent(object.getClass(), ViewHeap::referring).stream()
                        .map(field -> machine.getObject(object, machine.fieldOffset(field)));
        return found.filter(each -> each != null).map(each -> each);
    }

    private static List<Field> referring(Class<?> type) {
        return Stream.<Class<?>>iterate(type, each -> each != null, Class::getSuperclass)
                .flatMap(each -> Stream.of(each.getDeclaredFields()))
                .filter(field -> !Modifier.isStatic(field.getModifiers())
                        && !field.getType().isPrimitive())
                .toList();
    }
}
