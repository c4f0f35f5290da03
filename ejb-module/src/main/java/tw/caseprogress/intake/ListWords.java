package tw.caseprogress.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tw.caseprogress.casefile.ConsentManner;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.IntakeChannel;
import tw.caseprogress.typed.IdentityKind;
import tw.caseprogress.typed.SheetFault;
import tw.caseprogress.typed.SheetRow;

/**
 * The words for constants in a mail-room list: in Chinese, first as the screens show them, or the
 * name of the constant.
 */
final class ListWords<E extends Enum<E>> {

  static final ListWords<IntakeChannel> CHANNELS =
      new ListWords<>(IntakeChannel.values(), "臨櫃", "郵寄", "傳真", "電話");
  static final ListWords<ConsentManner> MANNERS =
      new ListWords<>(ConsentManner.values(), "紙本/書面", "口頭/言詞", "電話", "傳真", "郵寄");
  static final ListWords<ContactChannel> CONTACTS =
      new ListWords<>(ContactChannel.values(), "電子郵件", "簡訊");
  static final ListWords<ContactLanguage> LANGUAGES =
      new ListWords<>(ContactLanguage.values(), "中文", "英文/ENGLISH");
  static final ListWords<IdentityKind> IDENTITY_KINDS =
      new ListWords<>(IdentityKind.values(), "國民身分證/身分證", "統一證號/居留證", "統一編號", "護照");

  private final Map<String, E> words = new LinkedHashMap<>();
  private final String expected;

  private ListWords(E[] constants, String... inChinese) {
    List<String> first = new ArrayList<>();
    for (E constant : constants) {
      List<String> alike = List.of(inChinese[constant.ordinal()].split("/"));
      alike.forEach(word -> words.put(word, constant));
      words.put(constant.name(), constant);
      first.add(alike.get(0) + " " + constant.name());
    }
    expected = String.join(", ", first);
  }

  /** The constant of a cell; empty where nothing is, and, with a fault, where it is no word. */
  Optional<E> read(SheetRow row, ListColumn column) {
    String word = row.technical(column.code());
    return word.isEmpty() ? Optional.empty() : read(row, column, word);
  }

  /** The constant of a word of a cell; empty, and a fault, where it is none. */
  Optional<E> read(SheetRow row, ListColumn column, String word) {
    Optional<E> constant = Optional.ofNullable(words.get(word.toUpperCase(Locale.ROOT)));
    if (constant.isEmpty()) {
      row.wrong(column.code(), SheetFault.Code.NONE_OF, word, expected);
    }
    return constant;
  }

  /** The Chinese word for a constant. */
  String inChinese(E constant) {
    return words.entrySet().stream()
        .filter(word -> word.getValue() == constant)
        .findFirst()
        .orElseThrow()
        .getKey();
  }
}
