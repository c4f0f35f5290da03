package tw.caseprogress.benchmarks.query;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Lets the Java Flight Recorder of the server record while something is asked for. */
record Recorder(long server, Path folder) {

  /** Something that takes a while. */
  interface Work {
    void run() throws IOException, InterruptedException;
  }

  /** Records it; answers where the server was meanwhile. */
  Profile record(String name, Work work) throws IOException, InterruptedException {
    Path file = folder.resolve(name + ".jfr");
    command("JFR.start", "name=" + name, "settings=profile");
    try {
      work.run();
    } finally {
      command("JFR.stop", "name=" + name, "filename=" + file);
    }
    return Profile.read(file);
  }

  private void command(String... words) throws IOException, InterruptedException {
    String[] command = new String[words.length + 2];
    command[0] = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    command[1] = Long.toString(server);
    System.arraycopy(words, 0, command, 2, words.length);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("jcmd said: " + said);
    }
  }
}
