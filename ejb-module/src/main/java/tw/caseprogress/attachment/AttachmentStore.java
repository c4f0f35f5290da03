package tw.caseprogress.attachment;

/**
 * Where the sealed content of attachments lies. A port: a folder of the server, or a store of
 * objects.
 *
 * <p>A key is made by the product, of letters, digits, dashes and slashes, and used once.
 */
public interface AttachmentStore {

  /** What it is; rows of attachments name it. */
  StoreKind kind();

  /**
   * Keeps a content; it is there as a whole or not at all, even after a power failure.
   *
   * @throws StoreAwayException if it cannot be kept now
   */
  void put(String key, byte[] sealed);

  /**
   * The content of a key.
   *
   * @throws StoreAwayException if it is not there, or cannot be read now
   */
  byte[] get(String key);

  /**
   * Removes a content; one that is not there is removed already.
   *
   * @throws StoreAwayException if it cannot be removed now
   */
  void remove(String key);

  /**
   * Removes a content from the store where it was put. Another one has no such key, which would
   * pass for removed.
   *
   * @throws StoreAwayException if it cannot be removed now, or lies in a store of another kind
   */
  default void remove(StoreKind where, String key) {
    if (where != kind()) {
      throw new StoreAwayException("It lies in a store that is not set: " + where);
    }
    remove(key);
  }
}
