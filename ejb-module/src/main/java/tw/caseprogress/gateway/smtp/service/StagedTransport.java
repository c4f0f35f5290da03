package tw.caseprogress.gateway.smtp.service;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * Jakarta Mail's conversation with a mail server, which tells how far it came and what the server
 * answered last. Jakarta Mail itself throws the same for a line that broke before the final dot and
 * after it.
 */
final class StagedTransport extends SMTPTransport {

  /** What is sent to tidy up: the answer to it is not the answer to the mail. */
  private static final Set<String> ASIDE = Set.of("RSET", "NOOP", "QUIT");

  private final Runnable given;
  private final Runnable answered;
  private SmtpStage stage = SmtpStage.CONNECT;
  private boolean aside;
  private int code;
  private String words = "";
  private boolean broken;

  /**
   * A conversation that has not begun.
   *
   * @param given is told when all of a mail was sent, before its answer is waited for
   * @param answered is told when that wait is over
   */
  StagedTransport(Session session, URLName server, Runnable given, Runnable answered) {
    super(session, server, server.getProtocol(), server.getProtocol().equals("smtps"));
    this.given = given;
    this.answered = answered;
  }

  @Override
  protected void sendCommand(String command) throws MessagingException {
    aside = ASIDE.contains(command);
    if (!aside && !command.equals(".")) {
      ahead(command);
    }
    try {
      super.sendCommand(command);
    } catch (MessagingException e) {
      broken = true;
      throw e;
    }
    // a dot that could not be written has not left: it is the last of what is written
    if (command.equals(".")) {
      ahead(command);
      given.run();
    }
  }

  private void ahead(String command) {
    stage = stage.after(command);
    code = 0;
    words = "";
  }

  @Override
  protected int readServerResponse() throws MessagingException {
    boolean last = stage == SmtpStage.END && !aside;
    int answer = -1;
    try {
      answer = super.readServerResponse();
    } finally {
      broken |= answer < 0;
      if (!aside) {
        code = answer;
        words = answer < 0 ? "" : getLastServerResponse();
      }
      if (last) {
        answered.run();
      }
    }
    return answer;
  }

  /** Forgets the mail before: what fails from now on has not been answered yet. */
  void begin() {
    stage = SmtpStage.MAIL;
    code = 0;
    words = "";
  }

  /** The last thing that was asked. */
  SmtpStage stage() {
    return stage;
  }

  /** What was answered to it; 0 or less where no answer came. */
  int code() {
    return code;
  }

  /** The words of that answer; they may hold the address. */
  String words() {
    return words;
  }

  /** Whether the line is of no more use. */
  boolean isBroken() {
    return broken;
  }
}
