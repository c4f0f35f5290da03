package tw.caseprogress.slip;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Sees to it that text copied or read aloud from a file has the characters that were written.
 *
 * <p>The font draws 民 and the radical ⺠ with one glyph, and the file names the first of the two:
 * searching and screen readers would meet radicals (U+2E80 to U+2FD5) in the place of characters.
 */
final class Ideographs {

  private static final int FIRST_RADICAL = 0x2E80;
  private static final int LAST_RADICAL = 0x2FD5;
  private static final Pattern RANGE =
      Pattern.compile("<([0-9A-F]{4})> <([0-9A-F]{4})> <([0-9A-F]{4})>");

  private final Map<Integer, Integer> byRadical;

  private Ideographs(Map<Integer, Integer> byRadical) {
    this.byRadical = byRadical;
  }

  /** The characters that a TrueType font draws like a radical. */
  static Ideographs of(byte[] font) {
    Map<Integer, Integer> byRadical = new HashMap<>();
    try (TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
      CmapLookup characters = parsed.getUnicodeCmapLookup();
      for (int radical = FIRST_RADICAL; radical <= LAST_RADICAL; radical++) {
        int glyph = characters.getGlyphId(radical);
        if (glyph != 0) {
          for (int character : characters.getCharCodes(glyph)) {
            if (character > LAST_RADICAL && character <= Character.MAX_VALUE) {
              byRadical.put(radical, character);
            }
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Ideographs(byRadical);
  }

  /** Names characters in the place of radicals in all fonts of a finished file. */
  void correct(PDDocument pdf) throws IOException {
    Set<COSStream> done = new HashSet<>();
    for (PDPage page : pdf.getPages()) {
      for (COSName name : page.getResources().getFontNames()) {
        COSDictionary font = page.getResources().getFont(name).getCOSObject();
        COSStream toUnicode = font.getCOSStream(COSName.TO_UNICODE);
        if (toUnicode != null && done.add(toUnicode)) {
          correct(toUnicode);
        }
      }
    }
  }

  private void correct(COSStream toUnicode) throws IOException {
    String mappings = read(toUnicode);
    StringBuilder corrected = new StringBuilder();
    Matcher range = RANGE.matcher(mappings);
    while (range.find()) {
      range.appendReplacement(corrected, corrected(range));
    }
    range.appendTail(corrected);
    try (OutputStream stream = toUnicode.createOutputStream(COSName.FLATE_DECODE)) {
      stream.write(corrected.toString().getBytes(StandardCharsets.US_ASCII));
    }
  }

  /** A range of glyphs and the first of their characters, with each character by itself. */
  private String corrected(Matcher range) {
    int first = Integer.parseInt(range.group(1), 16);
    int last = Integer.parseInt(range.group(2), 16);
    int character = Integer.parseInt(range.group(3), 16);
    if (first == last) {
      return "<%04X> <%04X> <%04X>".formatted(first, last, ideograph(character));
    }
    // an array keeps the number of ranges, which the file states
    return IntStream.rangeClosed(character, character + last - first)
        .mapToObj(one -> "<%04X>".formatted(ideograph(one)))
        .collect(Collectors.joining(" ", "<%04X> <%04X> [".formatted(first, last), "]"));
  }

  private int ideograph(int character) {
    return byRadical.getOrDefault(character, character);
  }

  private static String read(COSStream stream) throws IOException {
    try (InputStream content = stream.createInputStream()) {
      return new String(content.readAllBytes(), StandardCharsets.US_ASCII);
    }
  }
}
