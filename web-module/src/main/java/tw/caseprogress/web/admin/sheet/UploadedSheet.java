package tw.caseprogress.web.admin.sheet;

import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tw.caseprogress.typed.SheetFault;
import tw.caseprogress.typed.SheetLine;
import tw.caseprogress.typed.SheetOutcome;
import tw.caseprogress.web.staff.StaffTexts;
import tw.caseprogress.web.staff.UploadedFile;

/** A file that is looked at before it is taken over. */
public class UploadedSheet implements Serializable {

  /** Two thousand rows of people have not half of it. */
  static final int LONGEST_FILE = 400_000;

  private static final long serialVersionUID = 1L;

  private String fileName;
  private byte[] content;
  private boolean looked;
  private transient SheetOutcome outcome;

  /** Reads the file and looks at what it would do; says in a message why it cannot be read. */
  public void look(Part file, Function<byte[], SheetOutcome> query, StaffTexts texts) {
    looked = false;
    outcome = null;
    Optional<UploadedFile> read = UploadedFile.read(file, LONGEST_FILE, texts);
    if (read.isEmpty()) {
      return;
    }
    content = read.get().content();
    fileName = read.get().name();
    show(query.apply(content));
  }

  /** Shows what it would do by now. */
  public void show(SheetOutcome now) {
    outcome = now;
    looked = true;
  }

  /** Forgets the file: it was taken over. */
  public void done() {
    looked = false;
    outcome = null;
    content = null;
  }

  /** What was looked at; empty where the session was put away meanwhile. */
  public Optional<SheetOutcome> seen() {
    return Optional.ofNullable(outcome);
  }

  public byte[] content() {
    return content;
  }

  public String getFileName() {
    return fileName;
  }

  public List<SheetFault> getFaults() {
    return seen().map(SheetOutcome::faults).orElse(List.of());
  }

  /** What would be added, then what would be changed. */
  public List<SheetLine> getLines() {
    return seen().map(SheetOutcome::doing).orElse(List.of());
  }

  /** Whether there is a file that could be taken over. */
  public boolean isReady() {
    return looked && getFaults().isEmpty() && (outcome == null || !getLines().isEmpty());
  }

  /** Whether the file says nothing but what is there already. */
  public boolean isSame() {
    return looked && outcome != null && getFaults().isEmpty() && getLines().isEmpty();
  }

  public long getAdded() {
    return count(SheetLine.Kind.ADDED);
  }

  public long getChanged() {
    return count(SheetLine.Kind.CHANGED);
  }

  public long getUnchanged() {
    return count(SheetLine.Kind.SAME);
  }

  private long count(SheetLine.Kind kind) {
    return seen().map(one -> one.count(kind)).orElse(0L);
  }
}
