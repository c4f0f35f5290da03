package tw.caseprogress.attachment;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The kinds of files that are taken, each told by its first bytes and never by its name (ADR 194).
 *
 * <p>ODF (ODF-CNS15251) is a ZIP whose first entry, {@code mimetype}, is not packed and has no
 * extra field, so that its media type stands at byte 38 (OpenDocument 1.3, part 2, section 3.3).
 */
public enum FileKind {
  PDF("application/pdf", "pdf", true, "%PDF-"),
  JPEG("image/jpeg", "jpg", true, "\u00FF\u00D8\u00FF"),
  PNG("image/png", "png", true, "\u0089PNG\r\n\u001A\n"),
  TIFF("image/tiff", "tif", false, "II*\0", "MM\0*"),
  ODT("application/vnd.oasis.opendocument.text", "odt"),
  ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
  ODP("application/vnd.oasis.opendocument.presentation", "odp"),
  ODG("application/vnd.oasis.opendocument.graphics", "odg");

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final int NAME_LENGTH_AT = 26;
  private static final int EXTRA_LENGTH_AT = 28;
  private static final int NAME_AT = 30;
  private static final byte[] MEDIA_TYPE_ENTRY = "mimetype".getBytes(StandardCharsets.US_ASCII);
  private static final int MEDIA_TYPE_AT = NAME_AT + MEDIA_TYPE_ENTRY.length;

  private final String mediaType;
  private final String extension;
  private final boolean shown;
  private final byte[][] beginnings;

  FileKind(String mediaType, String extension, boolean shown, String... beginnings) {
    this.mediaType = mediaType;
    this.extension = extension;
    this.shown = shown;
    this.beginnings =
        Arrays.stream(beginnings)
            .map(text -> text.getBytes(StandardCharsets.ISO_8859_1))
            .toArray(byte[][]::new);
  }

  FileKind(String mediaType, String extension) {
    this(mediaType, extension, false);
  }

  /** The kind of a file; empty if it is none of these. */
  public static Optional<FileKind> of(byte[] content) {
    return Arrays.stream(values()).filter(kind -> kind.isOf(content)).findFirst();
  }

  private boolean isOf(byte[] content) {
    return beginnings.length == 0
        ? isOpenDocument(content)
        : Arrays.stream(beginnings).anyMatch(beginning -> has(content, 0, beginning));
  }

  private boolean isOpenDocument(byte[] content) {
    byte[] typed = mediaType.getBytes(StandardCharsets.US_ASCII);
    return has(content, 0, ZIP)
        && has(content, NAME_LENGTH_AT, new byte[] {(byte) MEDIA_TYPE_ENTRY.length, 0})
        && has(content, EXTRA_LENGTH_AT, new byte[] {0, 0})
        && has(content, NAME_AT, MEDIA_TYPE_ENTRY)
        && has(content, MEDIA_TYPE_AT, typed)
        && !has(content, MEDIA_TYPE_AT + typed.length, new byte[] {'-'}); // ...text-master, -web
  }

  private static boolean has(byte[] content, int at, byte[] part) {
    return content.length >= at + part.length
        && Arrays.equals(content, at, at + part.length, part, 0, part.length);
  }

  public String mediaType() {
    return mediaType;
  }

  /** With which its file name ends, without the dot. */
  public String extension() {
    return extension;
  }

  /** Whether a browser may show it; all others are only saved. */
  public boolean isShown() {
    return shown;
  }
}
