package tw.caseprogress.typed;

/**
 * What is wrong in a delivered file, and where.
 *
 * @param line the line, from 1; 0 when the fault is of the file as a whole
 * @param problem a plain sentence that names what was found
 */
public record FileFault(int line, String problem) {

  @Override
  public String toString() {
    return line == 0 ? problem : "line " + line + ": " + problem;
  }
}
