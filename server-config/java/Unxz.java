import java.io.FileInputStream;
import java.io.IOException;
import org.tukaani.xz.XZInputStream;

/** Writes the content of an .xz file to standard output; not every machine has the xz command. */
final class Unxz {

  private Unxz() {}

  public static void main(String[] arguments) throws IOException {
    try (XZInputStream in = new XZInputStream(new FileInputStream(arguments[0]))) {
      in.transferTo(System.out);
      System.out.flush();
    }
  }
}
