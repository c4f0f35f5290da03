package tw.caseprogress.security.service;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tw.caseprogress.security.InstallationFolder;
import tw.caseprogress.security.KeyedHash;
import tw.caseprogress.security.Seal;

/**
 * The keys of this installation, each for one purpose.
 *
 * <p>They are files under {@code keys/} in the folder that the system property {@code
 * caseprogress.var} names, made at the first start and readable by the server's user alone; they
 * are never in the database, so that a copy of the database alone opens nothing. Whoever loses them
 * loses what they sealed: they belong into the backup, apart from the database's. A database whose
 * values hang on other keys than those in the folder is refused.
 */
@ApplicationScoped
public class KeyRing {

  @Inject private KeyMarkTable marks;

  private Seal personalData;
  private Seal queryPasswords;
  private Seal attachments;
  private KeyedHash queryPasswordHash;
  private KeyedHash blindIndex;

  @PostConstruct
  void load() {
    KeyFiles files = new KeyFiles(InstallationFolder.resolve("keys"), marks);
    personalData = files.seal("personal-data");
    queryPasswords = files.seal("query-passwords");
    attachments = files.seal("attachments");
    queryPasswordHash = files.hash("query-password-hash");
    blindIndex = files.hash("blind-index");
  }

  /** Closes names, identity numbers and contact data. */
  public Seal personalData() {
    return personalData;
  }

  /** Closes the copy of a query password that only the notice and the slip may open. */
  public Seal queryPasswords() {
    return queryPasswords;
  }

  /** Closes the content of attachments, each for the place where it lies. */
  public Seal attachments() {
    return attachments;
  }

  /** Verifies query passwords; the context is the case number. */
  public KeyedHash queryPasswordHash() {
    return queryPasswordHash;
  }

  /** Finds rows by a sealed value's exact text; the context is the name of the column. */
  public KeyedHash blindIndex() {
    return blindIndex;
  }
}
