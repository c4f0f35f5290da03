package tw.caseprogress.security.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Reads the keys when the product starts: without the right ones it does not start. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll // has no method that anybody calls
public class KeysAtStart {

  @Inject private KeyRing keys;

  @PostConstruct
  void read() {
    keys.personalData(); // the ring reads all of them at its first use
  }
}
