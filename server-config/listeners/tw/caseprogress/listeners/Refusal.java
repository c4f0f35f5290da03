package tw.caseprogress.listeners;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An answer that the listener gives itself, before any application has seen the request. */
enum Refusal {
  BAD_REQUEST(
      400, "Bad Request", "malformed-request", "看不懂這個請求。", "This request could not be read."),
  NOT_FOUND(404, "Not Found", "not-found", "找不到這個網頁。", "There is no such page."),
  METHOD_NOT_ALLOWED(
      405,
      "Method Not Allowed",
      "method-not-allowed",
      "這個網頁不接受這種請求方法。",
      "This page does not take this method."),
  TIMEOUT(
      408,
      "Request Timeout",
      "malformed-request",
      "請求太久沒有送完，請再試一次。",
      "The request took too long to arrive. Please try again."),
  /** In the words of the interface: what programs send to it is bounded here, before it is read. */
  TOO_LARGE(
      413,
      "Content Too Large",
      "content-too-large",
      "傳送的內容過大",
      "The content is too large",
      "內容最多 64 KiB，請縮短後再送。",
      "At most 64 KiB are taken; please send less."),
  UNSUPPORTED(
      415,
      "Unsupported Media Type",
      "unsupported-media-type",
      "請勿壓縮請求的內容。",
      "The body of a request may not be packed."),
  MISDIRECTED(
      421,
      "Misdirected Request",
      "malformed-request",
      "這裡沒有這個網站。",
      "This site is not served here."),
  BUSY(
      503,
      "Service Unavailable",
      "unavailable",
      "系統忙碌中，請稍候再試。",
      "The service is busy. Please try again shortly."),
  STARTING(
      503,
      "Service Unavailable",
      "unavailable",
      "系統啟動中，請稍候再試。",
      "The service is starting. Please try again shortly."),
  OTHER_VERSION(
      505,
      "HTTP Version Not Supported",
      "malformed-request",
      "這個 HTTP 版本不受支援。",
      "This version of HTTP is not spoken here."),
  FAILED(
      500,
      "Internal Server Error",
      "unexpected",
      "系統發生錯誤，請稍候再試。",
      "Something went wrong. Please try again later.");

  private static final String HEAD =
      """
      HTTP/1.1 %d %s\r
      Content-Type: %s\r
      Content-Length: %d\r
      %sConnection: close\r
      Cache-Control: no-store\r
      """;
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="zh-Hant-TW"><head><meta charset="UTF-8"><title>%2$s</title></head>
      <body><h1>%2$s</h1><p lang="en">%3$s</p></body></html>
      """;
  private static final String PROBLEM =
      """
      {"detail":"%4$s","status":%1$d,"title":"%2$s","type":"urn:problem-type:caseprogress:%3$s"}\
      """;

  private final int status;
  private final String reason;
  private final String problem;
  private final String zh;
  private final String en;
  private final String nextZh;
  private final String nextEn;

  /** One whose problem says in its detail what its title says, in the other language. */
  Refusal(int status, String reason, String problem, String zh, String en) {
    this(status, reason, problem, zh, en, en, zh);
  }

  Refusal(
      int status,
      String reason,
      String problem,
      String zh,
      String en,
      String nextZh,
      String nextEn) {
    this.nextZh = nextZh;
    this.nextEn = nextEn;
    this.status = status;
    this.reason = reason;
    this.problem = problem;
    this.zh = zh;
    this.en = en;
  }

  /** The one with that status; {@link #BAD_REQUEST} or {@link #FAILED} for others. */
  static Refusal ofStatus(int status) {
    for (Refusal refusal : values()) {
      if (refusal.status == status) {
        return refusal;
      }
    }
    return status < FAILED.status ? BAD_REQUEST : FAILED;
  }

  int status() {
    return status;
  }

  /**
   * The whole answer, after which the connection is closed.
   *
   * @param form how it is told
   * @param allow the methods that are allowed
   */
  byte[] answer(Form form, String allow) {
    byte[] body = body(form, status);
    String more =
        switch (this) {
          case METHOD_NOT_ALLOWED -> "Allow: " + allow + "\r\n";
          case BUSY -> "Retry-After: 10\r\n";
          default -> "";
        };
    if (form.api()) {
      more += "Content-Language: " + form.language() + "\r\nVary: Accept-Language\r\n";
    }
    StringBuilder head =
        new StringBuilder(HEAD.formatted(status, reason, form.type(), body.length, more));
    AnswerHeaders.ALWAYS.forEach(
        (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
    byte[] start = head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    if (form.headAlone()) {
      return start;
    }
    byte[] answer = Arrays.copyOf(start, start.length + body.length);
    System.arraycopy(body, 0, answer, start.length, body.length);
    return answer;
  }

  /** What an answer of a status says; the status may be one that has no words of its own. */
  byte[] body(Form form, int told) {
    String text =
        form.api()
            ? PROBLEM.formatted(
                told, form.english() ? en : zh, problem, form.english() ? nextEn : nextZh)
            : PAGE.formatted(told, zh, en);
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * How a refusal is told.
   *
   * @param api whether a program asks, which reads RFC 9457
   * @param english whether a program is told in English; people are told in both languages
   * @param headAlone whether nothing but the head was asked for
   */
  record Form(boolean api, boolean english, boolean headAlone) {

    /** For a person, or for somebody of whom nothing is known. */
    static final Form PAGE = new Form(false, false, false);

    /** A method and a path; the path may follow the name of a host. */
    private static final Pattern FIRST_LINE =
        Pattern.compile("[\\r\\n]*([^ \\r\\n]+) +(?:https?://[^/ \\r\\n]*)?(/[^ ?\\r\\n]*)");

    /** For whoever asks for a path, in the language that is asked for first. */
    static Form of(String path, String languages, String method) {
      return new Form(
          path.equals("/api") || path.startsWith("/api/"),
          languages != null && languages.strip().toLowerCase(Locale.ROOT).startsWith("en"),
          method.equals("HEAD"));
    }

    /** For whoever has sent the beginning of a request that the parser may not understand. */
    static Form ofFirstLine(CharSequence line) {
      Matcher asked = FIRST_LINE.matcher(line);
      return asked.lookingAt() ? of(asked.group(2), null, asked.group(1)) : PAGE;
    }

    String language() {
      return english ? "en" : "zh-TW";
    }

    String type() {
      return (api ? "application/problem+json" : "text/html") + ";charset=UTF-8";
    }
  }
}
