package tw.caseprogress.gateway;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An enhanced status code of a mail server (RFC 3463), and of whom it speaks.
 *
 * @param kind 2 done, 4 not for now, 5 not at all
 * @param subject what it is about: 1 the address, 2 the mailbox, 3 the mail system, 4 the way
 *     there, 5 the protocol, 6 the content, 7 security and policy
 */
public record MailStatus(int kind, int subject, int detail) {

  /** Failed, and nothing more is known. */
  public static final MailStatus UNKNOWN = new MailStatus(5, 0, 0);

  private static final Pattern CODE =
      Pattern.compile("([245])\\.([0-9]{1,3})\\.([0-9]{1,3})(?![0-9.])");
  private static final Pattern IN_REPLY =
      Pattern.compile("(?:^|\n)[245][0-9]{2}[ -](?:cuda_\\S+ )?#?(" + CODE.pattern() + ")");
  private static final Pattern IN_BRACKETS = Pattern.compile("\\(#(" + CODE.pattern() + ")\\)");

  /** The code with which a text begins; empty if it begins with none. */
  public static Optional<MailStatus> at(String text) {
    Matcher found = CODE.matcher(text.strip());
    return found.lookingAt() ? Optional.of(of(found, 0)) : Optional.empty();
  }

  /**
   * The code in a reply such as {@code 550 5.1.1 User unknown}; empty if it has none, or one that
   * contradicts the reply.
   */
  public static Optional<MailStatus> inReply(String reply) {
    return found(IN_REPLY, reply)
        .or(() -> found(IN_BRACKETS, reply))
        .filter(status -> reply.startsWith(Integer.toString(status.kind)));
  }

  private static Optional<MailStatus> found(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find() ? Optional.of(of(found, 1)) : Optional.empty();
  }

  private static MailStatus of(Matcher found, int groupsBefore) {
    return new MailStatus(
        Integer.parseInt(found.group(groupsBefore + 1)),
        Integer.parseInt(found.group(groupsBefore + 2)),
        Integer.parseInt(found.group(groupsBefore + 3)));
  }

  /** Whether it says no more than that something failed. */
  public boolean isVague() {
    return subject == 0 || subject == 1 && detail == 0;
  }

  /** Whether it speaks of one mailbox: disabled or asked too often, or full. */
  public boolean isOfMailbox() {
    return subject == 2 && (detail == 1 || detail == 2);
  }

  /**
   * Whose failure it is, for a mail whose sender was accepted. Empty where the code is vague, or is
   * used for several things: 5.4.1 and 5.5.0 are "nobody of that name" at Microsoft's, and faults
   * of the way and of the protocol elsewhere; 4.7.1 is greylisting at one server and a name of ours
   * that it does not know at another.
   */
  public Optional<FailureCause> cause() {
    boolean twoMeanings = kind == 5 ? is(4, 1) || is(5, 0) || is(2, 0) : kind == 4 && is(7, 1);
    if (isVague() || twoMeanings || kind == 2) {
      return Optional.empty();
    }
    return Optional.of(kind == 5 ? forGood() : forNow());
  }

  private FailureCause forGood() {
    return switch (subject) {
      case 1 ->
          detail == 7 || detail == 8 || detail == 9 ? FailureCause.OURS : FailureCause.ADDRESS;
      case 2 ->
          switch (detail) {
            case 1 -> FailureCause.ADDRESS;
            case 3 -> FailureCause.CONTENT;
            default -> FailureCause.RECEIVER;
          };
      case 3 -> detail == 4 ? FailureCause.CONTENT : FailureCause.OURS;
      case 4 ->
          switch (detail) {
            case 4 -> FailureCause.ADDRESS; // no such domain, or it takes no mail
            case 7 -> FailureCause.RECEIVER; // tried for days
            default -> FailureCause.OURS;
          };
      case 6 -> FailureCause.CONTENT;
      default -> FailureCause.OURS;
    };
  }

  private FailureCause forNow() {
    boolean ofSender = is(1, 7) || is(1, 8);
    boolean ours = subject == 3 || subject == 5 || subject == 7;
    return ofSender || ours ? FailureCause.OURS : FailureCause.RECEIVER;
  }

  private boolean is(int otherSubject, int otherDetail) {
    return subject == otherSubject && detail == otherDetail;
  }

  @Override
  public String toString() {
    return kind + "." + subject + "." + detail;
  }
}
