package tw.caseprogress.casefile;

import java.util.regex.Pattern;

/** E-mail addresses that a notice can be sent to. */
public final class EmailAddress {

  private static final int LONGEST = 254;
  private static final Pattern FORM =
      Pattern.compile(
          "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}"
              + "@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");

  private EmailAddress() {}

  /** Whether the address has the form of one mailbox at a named host; ASCII only. */
  public static boolean isWellFormed(String address) {
    return address.length() <= LONGEST
        && FORM.matcher(address).matches()
        && !address.contains("..")
        && !address.startsWith(".")
        && !address.contains(".@");
  }
}
