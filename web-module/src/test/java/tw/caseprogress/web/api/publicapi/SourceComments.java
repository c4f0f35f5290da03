package tw.caseprogress.web.api.publicapi;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.doctree.ValueTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The Javadoc of our classes as plain text, read from their sources. */
final class SourceComments {
  private static final List<Path> SOURCES =
      List.of(Path.of("src", "main", "java"), Path.of("..", "ejb-module", "src", "main", "java"));

  private final Map<Class<?>, Map<String, Comment>> read = new HashMap<>();

  /**
   * A comment.
   *
   * @param text what stands before the first tag
   * @param parameters what each {@code @param} says
   */
  record Comment(String text, Map<String, String> parameters) {
    static final Comment NONE = new Comment("", Map.of());

    /** Up to the first full stop, which is left out. */
    String firstSentence() {
      return text.split("\\.(?=\\s|$)", 2)[0];
    }
  }

  Comment of(Class<?> type) {
    return comment(type, nested(type));
  }

  /** Of a method or a constant. */
  Comment of(Class<?> type, String member) {
    return comment(type, nested(type) + "#" + member);
  }

  private Comment comment(Class<?> type, String name) {
    return read.computeIfAbsent(outermost(type), SourceComments::read)
        .getOrDefault(name, Comment.NONE);
  }

  private static Class<?> outermost(Class<?> type) {
    return type.getEnclosingClass() == null ? type : outermost(type.getEnclosingClass());
  }

  private static String nested(Class<?> type) {
    return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
  }

  private static Map<String, Comment> read(Class<?> outermost) {
    Path source =
        SOURCES.stream()
            .map(folder -> folder.resolve(outermost.getName().replace('.', '/') + ".java"))
            .filter(Files::exists)
            .findFirst()
            .orElseThrow();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, List.of(), null, files.getJavaFileObjects(source));
      Scanner scanner = new Scanner(DocTrees.instance(task), new PlainText(outermost));
      for (CompilationUnitTree unit : task.parse()) {
        scanner.scan(unit, null);
      }
      return scanner.comments;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Scanner extends TreePathScanner<Void, Void> {
    private final DocTrees trees;
    private final PlainText plain;
    private final Deque<String> types = new ArrayDeque<>();
    private final Map<String, Comment> comments = new HashMap<>();

    Scanner(DocTrees trees, PlainText plain) {
      this.trees = trees;
      this.plain = plain;
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
      types.addLast(type.getSimpleName().toString());
      keep(String.join(".", types));
      super.visitClass(type, nothing);
      types.removeLast();
      return null;
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      keep(String.join(".", types) + "#" + method.getName());
      return null; // what a method holds has no Javadoc
    }

    @Override
    public Void visitVariable(VariableTree variable, Void nothing) {
      keep(String.join(".", types) + "#" + variable.getName());
      return null;
    }

    private void keep(String name) {
      DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
      if (comment != null) {
        comments.put(name, new Comment(plain.of(comment.getFullBody()), parameters(comment)));
      }
    }

    private Map<String, String> parameters(DocCommentTree comment) {
      Map<String, String> parameters = new HashMap<>();
      for (DocTree tag : comment.getBlockTags()) {
        if (tag instanceof ParamTree parameter) {
          parameters.put(parameter.getName().toString(), plain.of(parameter.getDescription()));
        }
      }
      return parameters;
    }
  }

  /** Comments of a class without their tags. */
  private record PlainText(Class<?> outermost) {
    /** In paragraphs parted by an empty line. */
    String of(List<? extends DocTree> trees) {
      String text = trees.stream().map(this::of).collect(Collectors.joining());
      return Stream.of(text.split("<p>"))
          .map(paragraph -> paragraph.strip().replaceAll("\\s+", " "))
          .collect(Collectors.joining("\n\n"));
    }

    private String of(DocTree tree) {
      if (tree instanceof TextTree text) {
        return text.getBody();
      }
      if (tree instanceof LiteralTree literal) {
        return literal.getBody().getBody();
      }
      if (tree instanceof LinkTree link) {
        return link.getReference().getSignature().replaceAll(".*#|\\(.*", "");
      }
      if (tree instanceof ValueTree value) {
        return constant(value.getReference().getSignature().replaceAll(".*#", ""));
      }
      if (tree instanceof StartElementTree || tree instanceof EntityTree) {
        return tree.toString();
      }
      throw new IllegalArgumentException("Not known how to read " + tree.getKind() + " " + tree);
    }

    private String constant(String name) {
      try {
        return String.valueOf(outermost.getField(name).get(null));
      } catch (ReflectiveOperationException e) {
        throw new IllegalArgumentException(name, e);
      }
    }
  }
}
