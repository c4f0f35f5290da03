package tw.caseprogress.web.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.ext.heading.anchor.IdGenerator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import tw.caseprogress.typed.TypedLine;

/**
 * A guide as HTML, with the headings that one can go to.
 *
 * @param title the heading of the whole guide, which the HTML leaves out
 * @param parts the headings below it, in order; those of both levels
 */
record GuideText(String title, List<Part> parts, String html) {
  private static final Set<Extension> EXTENSIONS =
      Set.of(TablesExtension.create(), HeadingAnchorExtension.create());
  private static final String PICTURES = "pictures/";

  GuideText {
    parts = List.copyOf(parts);
  }

  /**
   * A heading that one can go to.
   *
   * @param id the fragment that leads there
   * @param level 2 for a part, 3 for a part of one
   */
  public record Part(String id, String text, int level) {}

  /**
   * Reads a guide that the product carries.
   *
   * @param pictures gives a picture of the guides its address
   * @throws UncheckedIOException if it carries none such
   */
  static GuideText read(Guide guide, UnaryOperator<String> pictures) {
    Node document = Parser.builder().extensions(EXTENSIONS).build().parse(markdown(guide));
    Headings headings = new Headings();
    document.accept(headings);
    document.accept(new Addresses(pictures));
    String html =
        HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(
                context ->
                    (node, tag, attributes) -> {
                      if (node instanceof Image) {
                        attributes.put("loading", "lazy");
                      }
                    })
            .build()
            .render(document);
    return new GuideText(headings.title, headings.parts, html);
  }

  /** The fragment that leads to a heading of its own words. */
  static String idOf(String heading) {
    return IdGenerator.builder().build().generateId(heading);
  }

  private static String markdown(Guide guide) {
    String path = "/guides/" + guide.file();
    try (InputStream in = GuideText.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IOException(path + " is not in the product");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes the title off, and gathers the rest under the ids that the renderer gives them. */
  private static final class Headings extends AbstractVisitor {
    private final TextContentRenderer words = TextContentRenderer.builder().build();
    private final IdGenerator ids = IdGenerator.builder().build();
    private final List<Part> parts = new ArrayList<>();
    private String title = "";

    @Override
    public void visit(Heading heading) {
      String text = TypedLine.text(words.render(heading));
      if (heading.getLevel() == 1) {
        title = text;
        heading.unlink();
      } else {
        parts.add(new Part(ids.generateId(text), text, heading.getLevel()));
      }
    }
  }

  /** Has pictures and other guides found where the product shows them. */
  private static final class Addresses extends AbstractVisitor {
    private final UnaryOperator<String> pictures;

    Addresses(UnaryOperator<String> pictures) {
      this.pictures = pictures;
    }

    @Override
    public void visit(Image image) {
      image.setDestination(pictures.apply(image.getDestination().substring(PICTURES.length())));
    }

    @Override
    public void visit(Link link) {
      String[] target = link.getDestination().split("#", 2);
      Guide.ofFile(target[0])
          .ifPresentOrElse(
              guide ->
                  link.setDestination(
                      "guide?of=" + guide.getName() + (target.length == 1 ? "" : "#" + target[1])),
              () -> keepIfItLeadsSomewhere(link));
    }

    /** What leads to a file beside the guides is there for readers of the repository alone. */
    private static void keepIfItLeadsSomewhere(Link link) {
      if (!link.getDestination().matches("(https?:|#).*")) {
        Node words = link.getFirstChild();
        link.insertBefore(words == null ? new Text("") : words);
        link.unlink();
      }
    }
  }
}
