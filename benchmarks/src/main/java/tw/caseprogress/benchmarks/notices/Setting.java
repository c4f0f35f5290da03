package tw.caseprogress.benchmarks.notices;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Where everything is.
 *
 * @param var the folder of the server's data; what disturbs the server stands in it as commands
 */
record Setting(int smtp, int smpp, int database, Path var) {

  /**
   * Runs a command of the set-up: kill-server, start-server, restart-database, kill-twin.
   *
   * @throws IllegalStateException if it fails
   */
  void run(String command) throws IOException, InterruptedException {
    Path log = var.resolve("log").resolve(command + ".log");
    int status =
        new ProcessBuilder("bash", var.resolve(command).toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    if (status != 0) {
      throw new IllegalStateException(command + " failed, see " + log);
    }
  }
}
