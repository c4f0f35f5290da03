package tw.caseprogress.web.guide;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Backs {@code /guide.xhtml}, which shows one guide and leads to the others. */
@Named
@RequestScoped
public class ReadGuideBacking {
  @Inject private Guides guides;

  private Guide guide = Guide.OFFICER;

  public String getOf() {
    return guide.getName();
  }

  /** Any other name than that of a guide leaves the first. */
  public void setOf(String name) {
    guide = Guide.named(name).orElse(guide);
  }

  public String getTitle() {
    return guides.of(guide).title();
  }

  public List<GuideText.Part> getParts() {
    return guides.of(guide).parts();
  }

  public String getHtml() {
    return guides.of(guide).html();
  }

  /** The titles of all guides, to choose from. */
  public List<Choice> getChoices() {
    return List.of(Guide.values()).stream()
        .map(one -> new Choice(one.getName(), guides.of(one).title(), one == guide))
        .toList();
  }

  /** A guide to choose. */
  public record Choice(String name, String title, boolean chosen) {}
}
