package tw.caseprogress.web.portal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A script that the public zone serves, as one file: its parts one after the other, without the
 * lines that are comments and the blanks that only people need.
 */
public enum PortalScript {
  /** The element {@code <case-progress>}. */
  ELEMENT("/portal/case-progress.js", "solver.js", "words.js", "look.css", "element.js"),
  /** The work on our own page. */
  PROOF("/portal/proof.js", "solver.js", "proof.js");

  private static final int VERSION_DIGITS = 16;

  private final String path;
  private final byte[] content;

  PortalScript(String path, String... parts) {
    this.path = path;
    this.content =
        Stream.of(parts)
            .map(ScriptPart::packed)
            .collect(Collectors.joining("\n", "(()=>{\n'use strict';\n", "\n})();\n"))
            .getBytes(StandardCharsets.UTF_8);
  }

  /** The script at a path; empty if there is none. */
  static Optional<PortalScript> at(String path) {
    return Arrays.stream(values()).filter(script -> script.path.equals(path)).findFirst();
  }

  /** Where it is served, and by which it does not change. */
  public String path() {
    return path;
  }

  /** Its address with its version, for pages that keep what they have as long as it is the same. */
  public String versionedPath() {
    return path + "?v=" + version();
  }

  /** Which content it is. */
  public String version() {
    return HexFormat.of().formatHex(digest("SHA-256")).substring(0, VERSION_DIGITS);
  }

  /** By which a browser checks that it is this content, as the attribute {@code integrity}. */
  public String integrity() {
    return "sha384-" + Base64.getEncoder().encodeToString(digest("SHA-384"));
  }

  byte[] content() {
    return content.clone();
  }

  private byte[] digest(String algorithm) {
    try {
      return MessageDigest.getInstance(algorithm).digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
