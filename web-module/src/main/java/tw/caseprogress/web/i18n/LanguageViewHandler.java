package tw.caseprogress.web.i18n;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.Cookie;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Chooses the language of a page: {@code ?lang=en} or {@code ?lang=zh} first, then the cookie that
 * remembers it, then zh-TW.
 *
 * <p>The browser's own preference does not count: a city's page opens in the city's language, and
 * an English link stands at the top of every page.
 */
public class LanguageViewHandler extends ViewHandlerWrapper {
  private static final String NAME = "lang";
  private static final String REMEMBERED = LanguageViewHandler.class.getName();
  private static final int ONE_YEAR_IN_SECONDS = 365 * 24 * 60 * 60;

  public LanguageViewHandler(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public Locale calculateLocale(FacesContext context) {
    ExternalContext request = context.getExternalContext();
    Optional<Language> asked = Language.find(request.getRequestParameterMap().get(NAME));
    asked.ifPresent(language -> remember(request, language));
    return asked.or(() -> remembered(request)).orElse(Language.ZH_TW).locale();
  }

  private static Optional<Language> remembered(ExternalContext request) {
    return request.getRequestCookieMap().get(NAME) instanceof Cookie cookie
        ? Language.find(cookie.getValue())
        : Optional.empty();
  }

  private static void remember(ExternalContext request, Language language) {
    // a page is asked for its language more than once
    boolean told = request.getRequestMap().put(REMEMBERED, language) != null;
    if (told
        || request.isResponseCommitted()
        || remembered(request).equals(Optional.of(language))) {
      return;
    }
    Map<String, Object> properties = new HashMap<>();
    properties.put("maxAge", ONE_YEAR_IN_SECONDS);
    properties.put("path", "/");
    properties.put("httpOnly", true);
    request.addResponseCookie(NAME, language.code(), properties);
  }
}
