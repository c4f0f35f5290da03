package tw.caseprogress.gateway.smtp.service;

import java.util.Locale;

/** How far a conversation with a mail server has come: what it answers, or does not. */
enum SmtpStage {
  /** Connecting, and its greeting. */
  CONNECT,
  /** Who we are: EHLO or HELO. */
  HELO,
  STARTTLS,
  AUTH,
  /** Who sends. */
  MAIL,
  /** Who is to get it. */
  RCPT,
  /** Whether it wants the mail. */
  DATA,
  /** The dot after the mail was sent: from here on it may have been taken. */
  END;

  /** The stage after a command; the same where it is none that leads on, as the words of AUTH. */
  SmtpStage after(String command) {
    String verb = command.toUpperCase(Locale.ROOT);
    if (verb.startsWith("EHLO") || verb.startsWith("HELO")) {
      return HELO;
    }
    if (verb.equals("STARTTLS")) {
      return STARTTLS;
    }
    if (verb.startsWith("AUTH ")) {
      return AUTH;
    }
    if (verb.startsWith("MAIL FROM:")) {
      return MAIL;
    }
    if (verb.startsWith("RCPT TO:")) {
      return RCPT;
    }
    if (verb.equals("DATA") && this == RCPT) {
      return DATA;
    }
    return verb.equals(".") && this == DATA ? END : this;
  }

  /** Whether it is about one mail, and no longer about the two servers. */
  boolean isOfMail() {
    return compareTo(MAIL) >= 0;
  }
}
