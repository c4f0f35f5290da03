package tw.caseprogress.gateway.smtp.service;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.search.ComparisonTerm;
import jakarta.mail.search.ReceivedDateTerm;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import tw.caseprogress.gateway.GatewayUrl;
import tw.caseprogress.gateway.TrustedAuthorities;

/**
 * The mailbox into which mails come back that could not be delivered.
 *
 * <p>Only a report of a failed delivery counts ({@link DeliveryReport}). Which mail it was says the
 * address that the report was sent to. Whatever else comes, automatic replies, read receipts,
 * delays and what nobody knows, is no verdict. Nothing that is read is deleted: reports that
 * counted are moved to the folder {@code CaseProgress/bounces}, the others to {@code
 * CaseProgress/other}; where there can be no folders they stay, marked as done.
 */
public final class BounceMailbox {

  private static final Logger LOG = Logger.getLogger(BounceMailbox.class.getName());
  private static final int MOST_AT_ONCE = 500;
  private static final String DONE = "CaseProgressDone";
  private static final String FOLDER = "CaseProgress";

  /** Where the address stands that a mail came to, whatever the servers in between made of it. */
  private static final List<String> RECEIVERS =
      List.of("To", "Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To", "Cc");

  private final GatewayUrl mailbox;
  private final ReturnPath returnPath;
  private final TrustedAuthorities trusted;

  /** What a mail is. */
  private enum Kind {
    BOUNCE("bounces"),
    OTHER("other");

    private final String folder;

    Kind(String folder) {
      this.folder = folder;
    }
  }

  /**
   * What was found.
   *
   * @param bounces reports of failed deliveries
   * @param others whatever else came
   */
  public record Found(int bounces, int others) {}

  /** A mailbox; connects when it is read. */
  public BounceMailbox(GatewayUrl mailbox, ReturnPath returnPath, TrustedAuthorities trusted) {
    this.mailbox = mailbox;
    this.returnPath = returnPath;
    this.trusted = trusted;
  }

  /**
   * Reads what came back since the last time.
   *
   * @param bounces is told of each report of a failed delivery; if it throws, the mail stays
   * @throws MessagingException if the mailbox cannot be read
   */
  public Found read(Consumer<BouncedMail> bounces) throws MessagingException {
    try (Store store = connect()) {
      try (Folder inbox = store.getFolder("INBOX")) {
        inbox.open(Folder.READ_WRITE);
        return read(inbox, folders(store), bounces);
      }
    }
  }

  private Store connect() throws MessagingException {
    Store store = Session.getInstance(properties()).getStore(mailbox.scheme());
    store.connect(
        mailbox.host(), mailbox.port(), mailbox.user().orElse(""), mailbox.password().orElse(""));
    return store;
  }

  /**
   * Deletes a portion of the mails that were filed in our folders and came before a day. What stays
   * in the inbox, for there can be no folders, is not touched.
   *
   * @param most the greatest portion, 1 or more
   * @return how many it deleted
   * @throws MessagingException if the mailbox cannot be read
   */
  public int forget(Instant before, int most) throws MessagingException {
    int forgotten = 0;
    try (Store store = connect()) {
      for (Kind kind : Kind.values()) {
        Folder filed = root(store).getFolder(FOLDER).getFolder(kind.folder);
        if (filed.exists()) {
          forgotten += forget(filed, before, most - forgotten);
        }
      }
    }
    return forgotten;
  }

  private static int forget(Folder filed, Instant before, int most) throws MessagingException {
    try (filed) {
      filed.open(Folder.READ_WRITE);
      Message[] old =
          Stream.of(filed.search(new ReceivedDateTerm(ComparisonTerm.LT, Date.from(before))))
              .limit(most)
              .toArray(Message[]::new);
      filed.setFlags(old, new Flags(Flags.Flag.DELETED), true);
      return old.length;
    }
  }

  private Found read(Folder inbox, Map<Kind, Folder> folders, Consumer<BouncedMail> bounces)
      throws MessagingException {
    Flags done = done(inbox);
    int[] found = new int[Kind.values().length];
    for (Message message : waiting(inbox, done, folders.isEmpty())) {
      Optional<BouncedMail> bounce = bounce(message);
      if (!message.getFlags().contains(done)) {
        bounce.ifPresent(bounces);
        message.setFlags(done, true);
        found[kind(bounce).ordinal()]++;
      }
      file(message, Optional.ofNullable(folders.get(kind(bounce))));
    }
    return new Found(found[Kind.BOUNCE.ordinal()], found[Kind.OTHER.ordinal()]);
  }

  private static Kind kind(Optional<BouncedMail> bounce) {
    return bounce.isPresent() ? Kind.BOUNCE : Kind.OTHER;
  }

  /** What is not done yet, or done and could not be filed. */
  private static List<Message> waiting(Folder inbox, Flags done, boolean stays)
      throws MessagingException {
    Message[] all = inbox.getMessages();
    FetchProfile flags = new FetchProfile();
    flags.add(FetchProfile.Item.FLAGS);
    inbox.fetch(all, flags);
    List<Message> waiting = new ArrayList<>();
    for (Message message : all) {
      boolean left = stays && message.getFlags().contains(done);
      if (!left && !message.isSet(Flags.Flag.DELETED) && waiting.size() < MOST_AT_ONCE) {
        waiting.add(message);
      }
    }
    return waiting;
  }

  /**
   * A mark of our own, for people may read the mailbox too; where there is none, the one of read.
   */
  private static Flags done(Folder inbox) {
    Flags allowed = inbox.getPermanentFlags();
    boolean own = allowed != null && (allowed.contains(Flags.Flag.USER) || allowed.contains(DONE));
    return own ? new Flags(DONE) : new Flags(Flags.Flag.SEEN);
  }

  /** The failed delivery that a mail reports; empty for every other mail, and for a broken one. */
  private Optional<BouncedMail> bounce(Message message) throws MessagingException {
    try {
      Optional<String> key = key(message);
      return key.isEmpty()
          ? Optional.empty()
          : DeliveryReport.failure(message)
              .map(why -> new BouncedMail(key.get(), why.cause(), why.status()));
    } catch (MessagingException | IOException | RuntimeException e) {
      if (!message.getFolder().isOpen()) {
        throw new MessagingException("The mailbox was closed", e);
      }
      LOG.log(Level.INFO, "A mail cannot be taken apart, and is filed with the others", e);
      return Optional.empty();
    }
  }

  private Optional<String> key(Message message) throws MessagingException {
    for (String name : RECEIVERS) {
      String[] values = message.getHeader(name);
      Optional<String> key =
          Stream.of(values == null ? new String[0] : values)
              .flatMap(value -> returnPath.keyOf(value).stream())
              .findFirst();
      if (key.isPresent()) {
        return key;
      }
    }
    return Optional.empty();
  }

  private static void file(Message message, Optional<Folder> folder) throws MessagingException {
    if (folder.isEmpty()) {
      message.setFlag(Flags.Flag.SEEN, true);
      return;
    }
    Folder inbox = message.getFolder();
    try {
      inbox.copyMessages(new Message[] {message}, folder.get());
    } catch (MessagingException e) {
      if (!inbox.isOpen()) {
        throw e;
      }
      LOG.log(Level.FINE, "Stays in the inbox", e);
      return;
    }
    message.setFlag(Flags.Flag.DELETED, true);
  }

  /** The folders of the mailbox into which mails are filed; none where none can be made. */
  private static Map<Kind, Folder> folders(Store store) throws MessagingException {
    Map<Kind, Folder> folders = new EnumMap<>(Kind.class);
    try {
      Folder root = root(store);
      for (Kind kind : Kind.values()) {
        Folder folder = root.getFolder(FOLDER).getFolder(kind.folder);
        if (!folder.exists() && !folder.create(Folder.HOLDS_MESSAGES)) {
          LOG.log(Level.INFO, "{0} cannot be made: mails that came back stay", folder);
          return Map.of();
        }
        folders.put(kind, folder);
      }
      return folders;
    } catch (MessagingException e) {
      if (!store.isConnected()) {
        throw e;
      }
      LOG.log(Level.INFO, "Mails that came back stay in the inbox: there can be no folders", e);
      return Map.of();
    }
  }

  /**
   * Some servers keep all folders of a person below the inbox. Where they do not, the namespace has
   * no name, and Jakarta Mail would begin the names of folders in it with the separator.
   */
  private static Folder root(Store store) throws MessagingException {
    Folder[] own = store.getPersonalNamespaces();
    return own.length > 0 && !own[0].getFullName().isEmpty() ? own[0] : store.getDefaultFolder();
  }

  private Properties properties() {
    String protocol = "mail." + mailbox.scheme() + ".";
    Properties properties = new Properties();
    properties.setProperty(protocol + "connectiontimeout", "5000");
    properties.setProperty(protocol + "timeout", "20000");
    properties.setProperty(protocol + "starttls.enable", "true");
    properties.setProperty(
        protocol + "starttls.required",
        Boolean.toString("required".equals(mailbox.options().get("starttls"))));
    properties.setProperty(protocol + "ssl.checkserveridentity", "true");
    properties.put(protocol + "ssl.socketFactory", trusted.socketFactory());
    // who only looks leaves no mark
    properties.setProperty(protocol + "peek", "true");
    return properties;
  }

  /**
   * Why the mailbox could not be read, down to the first cause: what Jakarta Mail says of it is
   * seldom more than that it failed.
   */
  public static String why(Exception fault) {
    Throwable first = fault;
    for (int depth = 0; next(first) != null && depth < 10; depth++) {
      first = next(first);
    }
    String name = first.getClass().getSimpleName();
    return first.getMessage() == null ? name : name + ": " + first.getMessage();
  }

  private static Throwable next(Throwable fault) {
    return fault instanceof MessagingException mail && mail.getNextException() != null
        ? mail.getNextException()
        : fault.getCause();
  }
}
