package tw.caseprogress.letter;

import tw.caseprogress.gateway.MailAttachment;
import tw.caseprogress.security.Seal;

/**
 * A file that waits with its letter.
 *
 * @param place which of the letter's files it is, from 0
 * @param contentSealed not to be changed
 */
public record SealedFile(int place, String fileName, String mediaType, byte[] contentSealed) {

  /** Seals a file to the letter that it goes with. */
  public static SealedFile of(MailAttachment file, int place, String letterKey, Seal seal) {
    return new SealedFile(
        place, file.fileName(), file.mediaType(), seal.seal(file.content(), at(letterKey, place)));
  }

  MailAttachment open(String letterKey, Seal seal) {
    return new MailAttachment(fileName, mediaType, seal.open(contentSealed, at(letterKey, place)));
  }

  private static String at(String letterKey, int place) {
    return letterKey + "/" + place;
  }

  @Override
  public String toString() {
    return "SealedFile[" + place + ", " + mediaType + "]";
  }
}
