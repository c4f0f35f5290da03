package tw.caseprogress.attachment.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.net.ssl.SSLSocketFactory;
import tw.caseprogress.attachment.AttachmentLimits;
import tw.caseprogress.attachment.AttachmentRefusal;
import tw.caseprogress.attachment.AttachmentRefusedException;
import tw.caseprogress.attachment.AttachmentSettings;
import tw.caseprogress.attachment.AttachmentStore;
import tw.caseprogress.attachment.CheckAwayException;
import tw.caseprogress.gateway.TrustedAuthorities;
import tw.caseprogress.security.InstallationFolder;
import tw.caseprogress.security.InstallationSettings;

/**
 * Where attachments lie and how large they may be, as it was set when the server started. A product
 * for which that is set wrong does not start, and the cause names the setting.
 */
@Singleton
@Startup
@PermitAll // what lies there is sealed; the services ask who may have it
@Lock(LockType.READ)
public class AttachmentsAtStart {

  private static final Logger LOG = Logger.getLogger(AttachmentsAtStart.class.getName());

  /** The setting of the city's own authorities, as of gateways. */
  private static final String AUTHORITIES = "CASEPROGRESS_CA_FILE";

  private static final Duration LONGEST_CHECK = Duration.ofSeconds(60);

  private AttachmentLimits limits;
  private FolderStore folder;
  private Optional<S3Store> objects;
  private Optional<ClamDaemon> clam;

  @PostConstruct
  void read() {
    Map<String, String> set = InstallationSettings.read();
    AttachmentSettings settings = AttachmentSettings.of(set);
    limits = settings.limits();
    clam = settings.clam().map(address -> new ClamDaemon(address, LONGEST_CHECK));
    objects = settings.objects().map(address -> new S3Store(address, sockets(set)));
    folder =
        new FolderStore(
            settings.folder().orElseGet(() -> InstallationFolder.resolve("attachments")));
  }

  private static SSLSocketFactory sockets(Map<String, String> set) {
    Optional<Path> own =
        Optional.ofNullable(set.get(AUTHORITIES)).filter(file -> !file.isBlank()).map(Path::of);
    return TrustedAuthorities.of(own).socketFactory();
  }

  @PreDestroy
  void close() {
    objects.ifPresent(S3Store::close);
  }

  /** How large they may be. */
  public AttachmentLimits limits() {
    return limits;
  }

  /**
   * Looks at a file for malware.
   *
   * @return what has looked; empty if no check is set
   * @throws AttachmentRefusedException if it holds malware, whose name is told, or nobody says
   */
  public Optional<String> check(byte[] content) {
    try {
      clam.flatMap(daemon -> daemon.find(content))
          .ifPresent(
              name -> {
                throw new AttachmentRefusedException(AttachmentRefusal.INFECTED, name);
              });
      return clam.map(ClamDaemon::version);
    } catch (CheckAwayException e) {
      LOG.log(Level.WARNING, "An attachment was refused: it could not be checked", e);
      throw new AttachmentRefusedException(AttachmentRefusal.CHECK_AWAY);
    }
  }

  /** Where their content lies. */
  public AttachmentStore store() {
    return objects.<AttachmentStore>map(bucket -> bucket).orElse(folder);
  }
}
