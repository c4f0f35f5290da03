package tw.caseprogress.web.admin;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;

/** A bean of a view, put away with its session and woken again as the server does it. */
public final class Asleep {

  private Asleep() {}

  /** The bean as it is after that: without what it does not keep. */
  public static <B> B woken(Class<B> type, B bean) {
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(kept)) {
      out.writeObject(bean);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(kept.toByteArray()))) {
      return type.cast(in.readObject());
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
