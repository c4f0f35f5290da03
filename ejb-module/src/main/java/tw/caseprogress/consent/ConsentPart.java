package tw.caseprogress.consent;

import java.util.List;
import java.util.stream.Stream;

/**
 * A part of a consent form, in the order of the paper.
 *
 * <p>Six of them are what an agency must tell (告知事項), 個人資料保護法 §8 I.
 */
public enum ConsentPart {
  TITLE(100),
  /** Who tells, and under which law. */
  LEAD(600),
  /** No. 1: the name of the agency that collects. */
  COLLECTOR(1000),
  /** No. 2: what the data are collected for. */
  PURPOSE(1000),
  /** No. 3: which kinds of data. */
  CATEGORIES(1000),
  /** No. 4: how long, where, by whom and how they are used. */
  USE(2000),
  /** No. 5: the rights of §3, and how to use them. */
  RIGHTS(2000),
  /** No. 6: what follows from not giving the data. */
  CONSEQUENCE(1000),
  /** What the applicant signs. */
  DECLARATION(1000),
  /** 朗讀稿: what an officer reads aloud on the telephone. */
  SCRIPT(6000);

  private final int most;

  ConsentPart(int most) {
    this.most = most;
  }

  /** The six items of the law, in its order. */
  public static List<ConsentPart> items() {
    return Stream.of(values()).filter(ConsentPart::isItem).toList();
  }

  /** Whether the law demands it. */
  public boolean isItem() {
    return compareTo(COLLECTOR) >= 0 && compareTo(CONSEQUENCE) <= 0;
  }

  /** How many characters it may have. */
  public int most() {
    return most;
  }
}
