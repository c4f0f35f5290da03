package tw.caseprogress.notification;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.notification.NoticeTextFault.Kind;
import tw.caseprogress.notification.NoticeTextFault.Part;
import tw.caseprogress.typed.TypedLine;

/**
 * The text of a notice before the facts are filled in: {@code {{caseNumber}}} is written, {@code
 * {{#dueOn}}…{{/dueOn}}} stands only where there is a due date, {@code {{^dueOn}}…{{/dueOn}}} only
 * where there is none.
 *
 * <p>Nothing else is a language here: whoever writes texts can name facts, and do nothing.
 *
 * @param subject of an e-mail; empty for text messages
 */
public record NoticeTemplate(Optional<String> subject, String body) {

  public static final int LONGEST_SUBJECT = 100;
  public static final int LONGEST_MAIL = 4000;
  public static final int LONGEST_TEXT_MESSAGE = 500;

  private static final Pattern TAG = Pattern.compile("\\{\\{([#^/]?)([A-Za-z]+|\\.)}}");
  private static final Pattern BRACES = Pattern.compile("\\{\\{|}}");
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}&&[^\\n]]");

  /**
   * Everything that is wrong with the text, subject first; empty if it may be sent. Of a part that
   * is too long only that is told.
   *
   * @param names by which the agency may begin the text instead of by a variable
   */
  public List<NoticeTextFault> faults(
      NoticeEvent event, ContactChannel channel, Set<String> names) {
    boolean mail = channel == ContactChannel.EMAIL;
    List<NoticeTextFault> faults = new ArrayList<>();
    if (mail) {
      Reading read = new Reading(Part.SUBJECT, subject.orElse(""), event);
      read.check(LONGEST_SUBJECT, faults);
      read.checkBeginning(names, faults);
    }
    Reading read = new Reading(Part.BODY, body, event);
    read.check(mail ? LONGEST_MAIL : LONGEST_TEXT_MESSAGE, faults);
    if (!mail) {
      read.checkBeginning(names, faults);
    }
    read.checkNeeded(faults);
    return faults;
  }

  /** Whether the query password is written in it. */
  public boolean namesPassword() {
    return body.contains("{{" + NoticeVariable.QUERY_PASSWORD.shown() + "}}");
  }

  /**
   * The beginning of a part.
   *
   * @param sign {@code #} or {@code ^}
   */
  private record Opened(String sign, String name, int at) {

    boolean isList() {
      return sign.equals("#") && name.equals(NoticeVariable.ITEMS.shown());
    }
  }

  /** One field as it is looked through from its beginning to its end. */
  private static final class Reading {

    private final Part part;
    private final String text;
    private final NoticeEvent event;
    private final Deque<Opened> open = new ArrayDeque<>();
    private final Set<NoticeVariable> written = EnumSet.noneOf(NoticeVariable.class);

    Reading(Part part, String text, NoticeEvent event) {
      this.part = part;
      this.text = text;
      this.event = event;
    }

    void check(int longest, List<NoticeTextFault> faults) {
      if (TypedLine.isBlank(text)) {
        faults.add(fault(Kind.MISSING, 0, ""));
      }
      if (text.length() > longest) {
        faults.add(fault(Kind.TOO_LONG, longest, Integer.toString(longest)));
        return; // what is in it is looked for once it has a length
      }
      UNSEEN
          .matcher(text)
          .results()
          .findFirst()
          .ifPresent(sign -> faults.add(fault(Kind.UNPRINTABLE, sign.start(), code(sign.group()))));
      if (part == Part.SUBJECT && text.contains("\n")) {
        faults.add(fault(Kind.UNPRINTABLE, text.indexOf('\n'), code("\n")));
      }
      checkTags(faults);
      for (String link :
          NoticeLinks.foreign(TAG.matcher(text).replaceAll(String.valueOf(NoticeLinks.FACT)))) {
        faults.add(fault(Kind.LINK, Math.max(0, text.indexOf(link)), link));
      }
    }

    private void checkTags(List<NoticeTextFault> faults) {
      Matcher braces = BRACES.matcher(text);
      Matcher tag = TAG.matcher(text);
      for (int at = 0; braces.find(at); ) {
        if (tag.region(braces.start(), text.length()).lookingAt()) {
          checkTag(tag.group(1), tag.group(2), braces.start(), faults);
          at = tag.end();
        } else {
          faults.add(fault(Kind.BRACES, braces.start(), around(braces.start())));
          at = braces.end();
        }
      }
      for (Opened part : open) {
        faults.add(fault(Kind.UNEVEN_PART, part.at(), part.name()));
      }
    }

    private void checkTag(String sign, String name, int at, List<NoticeTextFault> faults) {
      if (name.equals(".")) {
        if (!sign.isEmpty() || innermost().filter(Opened::isList).isEmpty()) {
          faults.add(fault(Kind.MISUSED_VARIABLE, at, name));
        }
        return;
      }
      Optional<NoticeVariable> variable = NoticeVariable.named(name);
      if (variable.isEmpty()) {
        faults.add(fault(Kind.UNKNOWN_VARIABLE, at, name));
      } else if (!variable.get().isKnownTo(event)) {
        faults.add(fault(Kind.OTHER_EVENT, at, name));
      }
      if (sign.equals("/")) {
        close(name, at, faults);
      } else if (sign.isEmpty()) {
        variable.ifPresent(one -> checkWritten(one, at, faults));
      } else {
        open.push(new Opened(sign, name, at));
      }
    }

    private void close(String name, int at, List<NoticeTextFault> faults) {
      if (innermost().map(Opened::name).filter(name::equals).isPresent()) {
        open.pop();
      } else {
        faults.add(fault(Kind.UNEVEN_PART, at, name));
      }
    }

    /** The part that has to be ended next. */
    private Optional<Opened> innermost() {
      return Optional.ofNullable(open.peek());
    }

    private void checkWritten(NoticeVariable variable, int at, List<NoticeTextFault> faults) {
      if (variable.kind() != NoticeVariable.Kind.VALUE) {
        faults.add(fault(Kind.MISUSED_VARIABLE, at, variable.shown()));
      }
      // what was sent is made anew from the evidence: the last dots are the password
      boolean password = variable == NoticeVariable.QUERY_PASSWORD;
      boolean known = written.contains(NoticeVariable.QUERY_PASSWORD);
      boolean misplaced = part == Part.SUBJECT || !open.isEmpty() || known;
      if (password ? misplaced : variable.isTyped() && known) {
        faults.add(fault(Kind.PASSWORD_PLACE, at, variable.shown()));
      }
      written.add(variable);
    }

    void checkBeginning(Set<String> names, List<NoticeTextFault> faults) {
      String head = text.startsWith("【") || text.startsWith("[") ? text.substring(1) : text;
      boolean named =
          head.startsWith("{{" + NoticeVariable.AGENCY_SHORT.shown() + "}}")
              || head.startsWith("{{" + NoticeVariable.AGENCY.shown() + "}}")
              || names.stream().anyMatch(name -> !TypedLine.isBlank(name) && head.startsWith(name));
      if (!named && !TypedLine.isBlank(text)) {
        faults.add(fault(Kind.BEGINNING, 0, text.substring(0, Math.min(12, text.length()))));
      }
    }

    void checkNeeded(List<NoticeTextFault> faults) {
      for (NoticeVariable needed : NoticeVariable.neededBy(event)) {
        if (!written.contains(needed)) {
          faults.add(fault(Kind.NEEDED_VARIABLE, 0, needed.shown()));
        }
      }
    }

    private NoticeTextFault fault(Kind kind, int at, String shown) {
      long line = text.substring(0, at).chars().filter(sign -> sign == '\n').count() + 1;
      return new NoticeTextFault(kind, part, (int) line, shown);
    }

    private String around(int at) {
      return text.substring(at, Math.min(at + 20, text.length())).lines().findFirst().orElse("");
    }

    private static String code(String sign) {
      return String.format("U+%04X", sign.codePointAt(0));
    }
  }
}
