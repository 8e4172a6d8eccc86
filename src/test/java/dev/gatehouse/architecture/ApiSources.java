package dev.gatehouse.architecture;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Reads which types and members are marked as API, and what their Javadoc says, from their sources. */
final class ApiSources {

    private static final String ROOT = "dev.gatehouse.";

    private final DocTrees docs;
    private final List<ApiType> types = new ArrayList<>();

    private ApiSources(DocTrees docs) {
        this.docs = docs;
    }

    /** The marked types in these files, in their order. */
    static List<ApiType> of(List<Path> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<Path> marked = files.stream().filter(ApiSources::isMarked).toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(marked));
            ApiSources sources = new ApiSources(DocTrees.instance(task));
            task.parse().forEach(sources::read);
            return List.copyOf(sources.types);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isMarked(Path file) {
        try {
            String text = Files.readString(file);
            return text.contains("\n@API(") || text.contains("\n@Handle") || text.contains("    @API(");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(CompilationUnitTree unit) {
        String room = unit.getPackageName().toString();
        TreePath file = new TreePath(unit);
        unit.getTypeDecls().stream()
                .filter(ClassTree.class::isInstance)
                .forEach(type -> read(room.substring(ROOT.length()), "", "", new TreePath(file, type)));
    }

    /** Reads a type; one within an API type is API too where it is public. */
    private void read(String room, String around, String inherited, TreePath path) {
        ClassTree type = (ClassTree) path.getLeaf();
        boolean handle = has(type.getModifiers(), "Handle");
        String mark = status(type.getModifiers()).orElse(handle ? "" : inherited);
        String name = around + type.getSimpleName();
        if (handle || !mark.isEmpty()) {
            types.add(described(room, name, mark, path));
        }
        type.getMembers().stream()
                .filter(ClassTree.class::isInstance)
                .filter(inner -> isOpen(type, ((ClassTree) inner).getModifiers()))
                .forEach(inner -> read(room, name + ".", mark, new TreePath(path, inner)));
    }

    private ApiType described(String room, String name, String mark, TreePath path) {
        ClassTree type = (ClassTree) path.getLeaf();
        List<Tree> members = type.getMembers().stream()
                .filter(member -> isApi(type, member, mark.isEmpty()))
                .map(Tree.class::cast)
                .toList();
        Stream<TreePath> all = Stream.concat(Stream.of(path), members.stream().map(m -> new TreePath(path, m)));
        List<String> silent = all.filter(part -> docs.getDocCommentTree(part) == null)
                .map(part -> room + "." + name + ": " + name(part.getLeaf()) + " has no Javadoc")
                .toList();
        return new ApiType(
                room,
                name,
                mark,
                sentence(path),
                members.stream().map(ApiSources::name).distinct().toList(),
                silent);
    }

    private static boolean isApi(ClassTree type, Tree member, boolean handle) {
        if (!(member instanceof MethodTree || member instanceof VariableTree) || isConstant(type, member)) {
            return false;
        }
        ModifiersTree modifiers = modifiers(member);
        Optional<String> status = status(modifiers);
        return isOpen(type, modifiers)
                && !has(modifiers, "Override")
                && !isCanonical(type, member)
                && status.map(word -> !word.equals("INTERNAL")).orElse(!handle);
    }

    /** The constants of an enumeration, and what is like one, say by their names what they are. */
    private static boolean isConstant(ClassTree type, Tree member) {
        return member instanceof VariableTree field
                && field.getType().toString().equals(type.getSimpleName().toString());
    }

    /** A record's own constructor is told by the parameters in the record's Javadoc. */
    private static boolean isCanonical(ClassTree type, Tree member) {
        return type.getKind() == Tree.Kind.RECORD
                && member instanceof MethodTree method
                && method.getName().contentEquals("<init>")
                && method.getParameters().size() == components(type);
    }

    private static long components(ClassTree type) {
        return type.getMembers().stream()
                .filter(VariableTree.class::isInstance)
                .filter(field -> !modifiers(field).getFlags().contains(Modifier.STATIC))
                .count();
    }

    private static boolean isOpen(ClassTree type, ModifiersTree modifiers) {
        boolean implied =
                type.getKind() == Tree.Kind.INTERFACE && !modifiers.getFlags().contains(Modifier.PRIVATE);
        return implied || modifiers.getFlags().contains(Modifier.PUBLIC);
    }

    private static ModifiersTree modifiers(Tree member) {
        return member instanceof MethodTree method ? method.getModifiers() : ((VariableTree) member).getModifiers();
    }

    private static String name(Tree member) {
        return member instanceof MethodTree method
                ? method.getName().toString()
                : member instanceof VariableTree field ? field.getName().toString() : "itself";
    }

    private static boolean has(ModifiersTree modifiers, String annotation) {
        return annotation(modifiers, annotation).isPresent();
    }

    private static Optional<String> status(ModifiersTree modifiers) {
        return annotation(modifiers, "API")
                .map(mark -> mark.getArguments().get(0).toString())
                .map(text -> text.substring(text.lastIndexOf(' ') + 1));
    }

    private static Optional<? extends AnnotationTree> annotation(ModifiersTree modifiers, String name) {
        return modifiers.getAnnotations().stream()
                .filter(mark -> mark.getAnnotationType().toString().equals(name))
                .findFirst();
    }

    private String sentence(TreePath path) {
        DocCommentTree comment = docs.getDocCommentTree(path);
        return comment == null
                ? ""
                : comment.getFirstSentence().stream()
                        .map(ApiSources::markdown)
                        .collect(Collectors.joining())
                        .replaceAll("\\s+", " ");
    }

    private static String markdown(DocTree part) {
        if (part instanceof LinkTree link) {
            return "`" + link.getReference().getSignature().replaceFirst("^#", "") + "`";
        }
        return part instanceof LiteralTree literal ? "`" + literal.getBody() + "`" : part.toString();
    }
}
