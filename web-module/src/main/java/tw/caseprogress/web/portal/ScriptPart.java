package tw.caseprogress.web.portal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A file beside this class of which a {@link PortalScript} is made, without what only people need:
 * the lines that are comments, and blanks around signs.
 *
 * <p>The files keep to what {@link #BLANKS} understands: a comment has its line, no template
 * strings, no blank or quotation mark in a regular expression, no sign before a sign.
 */
final class ScriptPart {

  /** A string, or blanks around a sign. */
  private static final Pattern BLANKS =
      Pattern.compile(
          "'(?:[^'\\\\]|\\\\.)*'|\"(?:[^\"\\\\]|\\\\.)*\"| *([\\[\\]{}()=+*/<>?:&|,;!~^%-]) *");

  private static final Pattern CSS_COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

  private ScriptPart() {}

  /** The content of a file, as it goes into a script. */
  static String packed(String name) {
    return name.endsWith(".css") ? look(read(name)) : script(read(name));
  }

  private static String script(String text) {
    return text.lines()
        .map(line -> line.replaceFirst("^ +", ""))
        .filter(line -> !line.isEmpty() && !line.startsWith("//"))
        .map(line -> BLANKS.matcher(line).replaceAll(ScriptPart::withoutBlanks))
        .collect(Collectors.joining("\n"))
        .replaceAll("(?<=[;,{])\n", "");
  }

  private static String withoutBlanks(MatchResult found) {
    String kept = found.group(1) == null ? found.group() : found.group(1);
    return Matcher.quoteReplacement(kept);
  }

  // A style sheet has no single quotation mark and no backslash
  private static String look(String css) {
    String packed =
        CSS_COMMENT
            .matcher(css)
            .replaceAll("")
            .replaceAll("\\s*\\n\\s*", "")
            .replaceAll(" *([{};,]) *", "$1")
            .replaceAll(": ", ":");
    return "const LOOK='" + packed + "';";
  }

  private static String read(String part) {
    try (InputStream file = ScriptPart.class.getResourceAsStream(part)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
