package tw.caseprogress.notification.entity;

/**
 * Where a notice goes.
 *
 * @param sealed in full
 * @param masked as staff see it
 */
public record NoticeAddress(byte[] sealed, String masked) {

  @Override
  public String toString() {
    return masked;
  }
}
