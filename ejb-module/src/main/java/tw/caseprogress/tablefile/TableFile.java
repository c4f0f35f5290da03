package tw.caseprogress.tablefile;

import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;

/**
 * A table on its way into a file: rows are begun, filled from the left, and ended. What is written
 * is gone to the stream; nothing of it is kept.
 *
 * <p>No text becomes a formula, whatever it begins with. Closing it finishes the file and closes
 * its stream.
 */
public interface TableFile extends Closeable {

  /** Writes the heads of the columns as a row; further sheets repeat it. */
  void heading() throws IOException;

  /** Begins a row. */
  void begin(RowLook look) throws IOException;

  /** Words. */
  void text(String words) throws IOException;

  /** A whole number. */
  void count(long number) throws IOException;

  /** A number that may be broken. */
  void measure(double number) throws IOException;

  /** A part of a whole, 0 to 1, to be shown in per cent. */
  void share(double part) throws IOException;

  /** A day. */
  void day(LocalDate date) throws IOException;

  /** A cell without anything. */
  void none() throws IOException;

  /** Ends the row. */
  void end() throws IOException;
}
