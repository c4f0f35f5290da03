package tw.caseprogress.attachment.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import tw.caseprogress.attachment.AttachmentLimits;
import tw.caseprogress.attachment.AttachmentSettings;
import tw.caseprogress.attachment.AttachmentStore;
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

  private AttachmentLimits limits;
  private AttachmentStore store;

  @PostConstruct
  void read() {
    AttachmentSettings settings = AttachmentSettings.of(InstallationSettings.read());
    limits = settings.limits();
    store =
        new FolderStore(
            settings.folder().orElseGet(() -> InstallationFolder.resolve("attachments")));
  }

  /** How large they may be. */
  public AttachmentLimits limits() {
    return limits;
  }

  /** Where their content lies. */
  public AttachmentStore store() {
    return store;
  }
}
