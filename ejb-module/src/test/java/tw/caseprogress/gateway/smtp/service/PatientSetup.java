package tw.caseprogress.gateway.smtp.service;

import com.icegreen.greenmail.util.ServerSetup;

/**
 * A mail server of GreenMail on a free port: a busy machine takes more than the usual 2 seconds.
 */
public final class PatientSetup {

  private static final int MILLISECONDS = 60_000;

  private PatientSetup() {}

  /** The same on a free port, with time to start. */
  public static ServerSetup of(ServerSetup setup) {
    ServerSetup own = setup.dynamicPort();
    own.setServerStartupTimeout(MILLISECONDS);
    return own;
  }
}
