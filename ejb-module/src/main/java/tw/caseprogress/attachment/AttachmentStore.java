package tw.caseprogress.attachment;

/**
 * Where the sealed content of attachments lies. A port: a folder of the server, or a store of
 * objects.
 *
 * <p>A key is made by the product, of letters, digits, dashes and slashes, and used once.
 */
public interface AttachmentStore {

  /**
   * Keeps a content; it is there as a whole or not at all.
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
}
