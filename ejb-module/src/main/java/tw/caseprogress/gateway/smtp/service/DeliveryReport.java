package tw.caseprogress.gateway.smtp.service;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tw.caseprogress.gateway.FailureCause;
import tw.caseprogress.gateway.MailStatus;

/**
 * What a report on a delivery (RFC 3464) says of the one mail that it is about.
 *
 * <p>Only reports are looked into, and in them only the part for machines: the words of a mail may
 * quote whatever they like. Not more than some kilobytes of any part are read.
 */
final class DeliveryReport {

  private static final int MOST_BYTES = 64 * 1024;
  private static final int MOST_PARTS = 20;
  private static final int DEEPEST = 4;

  /** Some copy of the mail got on: to a list, to another server, into a mailbox. */
  private static final Set<String> GOT_ON = Set.of("delivered", "relayed", "expanded");

  private DeliveryReport() {}

  /** Whose failure it is, and the code of it. */
  record Failure(FailureCause cause, MailStatus status) {}

  /**
   * Why a mail failed for good.
   *
   * @return empty if the mail is no such report, or reports something else: a delay, a delivery
   * @throws MessagingException if the mail cannot be taken apart
   */
  static Optional<Failure> failure(Part mail) throws MessagingException, IOException {
    if (!isReport(mail)) {
      return Optional.empty();
    }
    Optional<String> report = forMachines(mail, 0);
    return report.isPresent() ? failure(fields(report.get())) : Optional.empty();
  }

  private static boolean isReport(Part mail) throws MessagingException {
    Optional<ContentType> type = type(mail);
    return type.isPresent()
        && type.get().match("multipart/report")
        && "delivery-status".equalsIgnoreCase(type.get().getParameter("report-type"));
  }

  private static Optional<ContentType> type(Part part) throws MessagingException {
    String[] header = part.getHeader("Content-Type");
    try {
      return header == null ? Optional.empty() : Optional.of(new ContentType(header[0]));
    } catch (ParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> forMachines(Part whole, int depth)
      throws MessagingException, IOException {
    MimeMultipart parts = new MimeMultipart(whole.getDataHandler().getDataSource());
    for (int i = 0; i < Math.min(parts.getCount(), MOST_PARTS); i++) {
      BodyPart part = parts.getBodyPart(i);
      if (part.isMimeType("message/delivery-status")
          || part.isMimeType("message/global-delivery-status")) {
        return Optional.of(text(part));
      }
      if (part.isMimeType("multipart/*") && depth < DEEPEST) {
        Optional<String> within = forMachines(part, depth + 1);
        if (within.isPresent()) {
          return within;
        }
      }
    }
    return Optional.empty();
  }

  /** Decoded here: Jakarta Mail leaves it to others, since RFC 2046 forbids what Exchange does. */
  private static String text(BodyPart part) throws MessagingException, IOException {
    String[] encoding = part.getHeader("Content-Transfer-Encoding");
    InputStream raw = ((MimeBodyPart) part).getRawInputStream();
    try (InputStream text = encoding == null ? raw : MimeUtility.decode(raw, encoding[0].strip())) {
      return new String(text.readNBytes(MOST_BYTES), StandardCharsets.ISO_8859_1);
    }
  }

  /** The groups of fields: first those of the mail, then those of each receiver. */
  private static List<Map<String, String>> fields(String report) {
    List<Map<String, String>> groups = new ArrayList<>();
    Map<String, String> group = new HashMap<>();
    for (String line :
        report.replaceAll("\r\n?", "\n").replaceAll("\n[ \t]+(?=\\S)", " ").split("\n")) {
      int colon = line.indexOf(':');
      if (line.isBlank()) {
        groups.add(group);
        group = new HashMap<>();
      } else if (colon > 0) {
        group.putIfAbsent(
            line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            line.substring(colon + 1).strip());
      }
    }
    groups.add(group);
    return groups;
  }

  private static Optional<Failure> failure(List<Map<String, String>> groups) {
    if (groups.stream().anyMatch(group -> GOT_ON.contains(action(group)))) {
      return Optional.empty();
    }
    return groups.stream()
        .filter(group -> action(group).equals("failed"))
        .findFirst()
        .map(DeliveryReport::failure);
  }

  private static String action(Map<String, String> group) {
    return group.getOrDefault("action", "").toLowerCase(Locale.ROOT).split("[\\s;(]", 2)[0];
  }

  /** Where the status says nothing, what the other server said to the one that reports. */
  private static Failure failure(Map<String, String> group) {
    MailStatus status =
        MailStatus.at(group.getOrDefault("status", ""))
            .filter(DeliveryReport::isFailure)
            .orElse(MailStatus.UNKNOWN);
    String said = group.getOrDefault("diagnostic-code", "");
    String reply = said.substring(said.indexOf(';') + 1).strip();
    MailStatus better = MailStatus.inReply(reply).filter(DeliveryReport::isFailure).orElse(status);
    MailStatus known = status.isVague() ? better : status;
    return new Failure(known.cause().or(() -> judged(reply)).orElse(unjudged(known)), known);
  }

  private static boolean isFailure(MailStatus status) {
    return status.kind() != 2;
  }

  private static Optional<FailureCause> judged(String reply) {
    return reply.matches("(?s)[45][0-9]{2}\\b.*")
        ? Optional.of(
            SmtpReply.of(SmtpStage.RCPT, Integer.parseInt(reply.substring(0, 3)), reply).cause())
        : Optional.empty();
  }

  /** Who gives a mail up without a word mostly knows nobody of that name. */
  private static FailureCause unjudged(MailStatus status) {
    return status.kind() == 5 ? FailureCause.ADDRESS : FailureCause.RECEIVER;
  }
}
