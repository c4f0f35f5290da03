package tw.caseprogress.notification;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.typed.TypedLine;

/** The HTML of a mail: the very words of its text, in paragraphs, for programs that prefer it. */
public final class NoticeHtml {

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="%s"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width"></head>
      <body style="margin:0 auto;max-width:38em;padding:1em;font:16px/1.6 sans-serif;color:#1b1b1b">
      %s
      </body></html>
      """;

  private NoticeHtml() {}

  /** Makes paragraphs of what empty lines part; nothing in the text is taken for markup. */
  public static String of(String text, ContactLanguage language) {
    String paragraphs =
        Stream.of(TypedLine.words(text).split("\n{2,}"))
            .map(paragraph -> "<p>" + escaped(paragraph).replace("\n", "<br>") + "</p>")
            .collect(Collectors.joining("\n"));
    return PAGE.formatted(language == ContactLanguage.EN ? "en" : "zh-Hant-TW", paragraphs);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
