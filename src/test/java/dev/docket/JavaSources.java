package dev.docket;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.tools.ToolProvider;

/** What the compiler's parser finds in Java files: how long methods are, and which texts calls begin with. */
final class JavaSources {

    /** A method with the lines from its first annotation or modifier to its closing brace. */
    record Method(String place, long lines) {}

    /** The text that the first argument is, or begins with if something is added to it. */
    record Text(String place, String value, boolean whole) {}

    private final List<Method> methods = new ArrayList<>();
    private final List<Text> translations = new ArrayList<>();

    private JavaSources() {}

    static JavaSources below(String folder) {
        var sources = new JavaSources();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var paths = SourceFile.below(folder, ".java").stream()
                    .map(SourceFile::path)
                    .toList();
            var task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(paths));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new Scanner(sources, unit, positions).scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }

    List<Method> methods() {
        return methods;
    }

    List<Text> translations() {
        return translations;
    }

    private static final class Scanner extends TreeScanner<Void, Void> {

        private final JavaSources found;
        private final CompilationUnitTree unit;
        private final SourcePositions positions;

        Scanner(JavaSources found, CompilationUnitTree unit, SourcePositions positions) {
            this.found = found;
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            long start = line(positions.getStartPosition(unit, method));
            long end = line(positions.getEndPosition(unit, method));
            found.methods.add(new Method(place(start) + " " + method.getName(), end - start + 1));
            return super.visitMethod(method, nothing);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            if (nameOf(call.getMethodSelect()).equals("getTranslation")) {
                String place = place(line(positions.getStartPosition(unit, call)));
                ExpressionTree argument = call.getArguments().getFirst();
                start(argument)
                        .ifPresent(
                                text -> found.translations.add(new Text(place, text, argument instanceof LiteralTree)));
            }
            return super.visitMethodInvocation(call, nothing);
        }

        private static String nameOf(ExpressionTree method) {
            return switch (method) {
                case IdentifierTree identifier -> identifier.getName().toString();
                case MemberSelectTree member -> member.getIdentifier().toString();
                default -> "";
            };
        }

        private static Optional<String> start(ExpressionTree expression) {
            return switch (expression) {
                case LiteralTree literal when literal.getValue() instanceof String text -> Optional.of(text);
                case BinaryTree sum -> start(sum.getLeftOperand());
                default -> Optional.empty();
            };
        }

        private long line(long position) {
            return unit.getLineMap().getLineNumber(position);
        }

        private String place(long line) {
            return unit.getSourceFile().getName() + ":" + line;
        }
    }
}
