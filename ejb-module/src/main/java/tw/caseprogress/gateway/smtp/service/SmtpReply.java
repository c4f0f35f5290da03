package tw.caseprogress.gateway.smtp.service;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.regex.Pattern;
import tw.caseprogress.gateway.FailureCause;
import tw.caseprogress.gateway.HandOverFailedException;
import tw.caseprogress.gateway.MailStatus;

/**
 * What a mail server meant by refusing.
 *
 * <p>Judged by the enhanced status code (RFC 3463) where there is one that says something; else by
 * the words that the usual servers use; else by the stage. Before MAIL every refusal is of our
 * server, and so is whatever cannot be understood. The text holds stage and codes only, since
 * servers like to repeat the address.
 *
 * @param certain whether it can mean nothing else
 * @param ofMail whether it is about one mail; if not, about the server
 * @param greylisting whether it says that whoever is new has to wait, and nothing else is wrong
 * @param mailbox whether it says that this one mailbox takes nothing for now
 */
record SmtpReply(
    FailureCause cause,
    boolean certain,
    boolean ofMail,
    boolean greylisting,
    boolean mailbox,
    String text) {

  private static final int GOING_DOWN = 421;

  // Before they are compared, addresses are taken out of the words: people are called anything
  private static final Pattern ADDRESSES = Pattern.compile("<[^>]*>|\\S+@\\S+");
  private static final Pattern FULL =
      words("quota|mailbox (is )?full|full mailbox|storage (space|limit)|volumen? ueberschritten");
  private static final Pattern TOO_BIG =
      words("too (big|large)|message size|size limit|exceeds? .{0,40}size|maximum .{0,30}size");
  private static final Pattern OUR_SERVER =
      words(
          "relay|spam|block|black ?list|\\bdnsbl\\b|\\brbl\\b|reputation|authenticat|\\bhelo\\b"
              + "|\\behlo\\b|reverse|\\brdns\\b|client host|\\bptr\\b|sender"
              + "|your (host|ip|server|network)|rate limit|too many|virus|malware");
  private static final Pattern NOBODY =
      words(
          "(user|recipient|mailbox|account|addressee|address|alias|local part|person)\\W+"
              + "(\\S+ ){0,4}(unknown|not found|unavailable|inactive|disabled|closed|discontinued"
              + "|does ?n[o']t exist|does not exist|not exist)"
              + "|(unknown|no such|invalid|nonexistent) (\\S+ )?"
              + "(user|recipient|mailbox|account|address|alias|local|person|domain)"
              + "|no mailbox|unrouteable address|n[o']t have an? (\\S+ )?account"
              + "|recipient address rejected: access denied");
  private static final Pattern POLICY =
      words("denied|refused|prohibit|not (allowed|permitted|accepted)|policy|administrative");
  private static final Pattern GREYLISTING = words("gr[ea]y ?-?list");

  private static Pattern words(String words) {
    return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  }

  /**
   * Judges an answer.
   *
   * @param code 0 or less where none came
   * @param answer all of it, code and words
   */
  static SmtpReply of(SmtpStage stage, int code, String answer) {
    if (code <= 0) {
      return stage == SmtpStage.END
          ? new SmtpReply(FailureCause.UNCLEAR, true, true, false, false, stage + " no answer")
          : ours(stage + " no answer");
    }
    Optional<MailStatus> status = MailStatus.inReply(answer);
    String text = stage + " " + code + status.map(known -> " " + known).orElse("");
    if (!stage.isOfMail() || code == GOING_DOWN || code < 400) {
      boolean perhapsTaken = stage == SmtpStage.END && code < 400;
      return new SmtpReply(
          perhapsTaken ? FailureCause.UNCLEAR : FailureCause.OURS,
          true,
          perhapsTaken,
          false,
          false,
          text);
    }
    String words = ADDRESSES.matcher(answer).replaceAll(" ");
    if (code < 500) {
      boolean greylisting = GREYLISTING.matcher(words).find();
      FailureCause cause = greylisting ? FailureCause.RECEIVER : forNow(stage, status, words);
      return new SmtpReply(cause, true, true, greylisting, mailbox(cause, status, words), text);
    }
    Optional<FailureCause> said = status.flatMap(MailStatus::cause).map(c -> ofSender(stage, c));
    FailureCause cause = said.orElseGet(() -> forGood(stage, code, status, words));
    boolean noMailAtAll = code == 556; // RFC 7504
    boolean certain = said.isPresent() || noMailAtAll;
    return new SmtpReply(cause, certain, true, false, mailbox(cause, status, words), text);
  }

  private static boolean mailbox(FailureCause cause, Optional<MailStatus> status, String words) {
    return cause == FailureCause.RECEIVER
        && status.map(MailStatus::isOfMailbox).orElseGet(() -> FULL.matcher(words).find());
  }

  /** Why no connection came about, without what the server said. */
  static SmtpReply ofConnecting(
      SmtpStage stage, int code, String answer, MessagingException fault) {
    if (fault.getNextException() != null) {
      return ours(fault.getNextException().getClass().getSimpleName());
    }
    if (code / 100 == 2 || code / 100 == 3) {
      boolean signIn = fault instanceof AuthenticationFailedException;
      return ours(signIn ? "no way to sign in" : "STARTTLS not offered");
    }
    return of(stage, code, answer);
  }

  private static SmtpReply ours(String text) {
    return new SmtpReply(FailureCause.OURS, true, false, false, false, text);
  }

  /** No receiver was named yet at MAIL: an address that is refused there is ours. */
  private static FailureCause ofSender(SmtpStage stage, FailureCause cause) {
    return stage == SmtpStage.MAIL && cause != FailureCause.CONTENT ? FailureCause.OURS : cause;
  }

  private static FailureCause forNow(SmtpStage stage, Optional<MailStatus> status, String words) {
    FailureCause cause = status.flatMap(MailStatus::cause).orElseGet(() -> forNow(words));
    return ofSender(stage, cause);
  }

  private static FailureCause forNow(String words) {
    boolean ours = OUR_SERVER.matcher(words).find() && !FULL.matcher(words).find();
    return ours ? FailureCause.OURS : FailureCause.RECEIVER;
  }

  private static FailureCause forGood(
      SmtpStage stage, int code, Optional<MailStatus> status, String words) {
    if (stage == SmtpStage.MAIL || stage == SmtpStage.DATA) {
      return code == 552 ? FailureCause.CONTENT : FailureCause.OURS;
    }
    if (FULL.matcher(words).find()) {
      return FailureCause.RECEIVER;
    }
    if (TOO_BIG.matcher(words).find()) {
      return FailureCause.CONTENT;
    }
    if (OUR_SERVER.matcher(words).find()) {
      return FailureCause.OURS;
    }
    if (NOBODY.matcher(words).find()) {
      return FailureCause.ADDRESS;
    }
    if (POLICY.matcher(words).find() || status.filter(s -> !s.isVague()).isPresent()) {
      return FailureCause.OURS;
    }
    return stage == SmtpStage.RCPT ? atAddress(code) : atEnd(code);
  }

  private static FailureCause atAddress(int code) {
    return switch (code) {
      case 501, 550, 551, 553, 556 -> FailureCause.ADDRESS;
      case 552 -> FailureCause.RECEIVER;
      default -> FailureCause.OURS;
    };
  }

  private static FailureCause atEnd(int code) {
    return code == 552 ? FailureCause.CONTENT : FailureCause.OURS;
  }

  /** The same as what a caller is told. */
  HandOverFailedException failure(Exception fault) {
    if (greylisting) {
      return HandOverFailedException.greylisted(text, fault);
    }
    if (mailbox) {
      return HandOverFailedException.unreachable(text, fault);
    }
    return ofMail
        ? HandOverFailedException.refused(cause, certain, text, fault)
        : new HandOverFailedException(cause, text, fault);
  }
}
