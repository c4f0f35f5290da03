package tw.caseprogress.web.admin.casetypes;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.casetype.CaseTypeDefinition;
import tw.caseprogress.casetype.DesignFault;
import tw.caseprogress.casetype.service.CaseTypeJson;
import tw.caseprogress.web.staff.StaffTexts;

/** A case type that somebody sends as a JSON file, with all that is wrong with it. */
@Dependent
public class ImportedDesign implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Three bytes a character at most; one more tells that it is too large. */
  private static final int LONGEST_FILE = 3 * CaseTypeJson.LONGEST + 1;

  @Inject private DesignWords words;
  @Inject private StaffTexts texts;

  private transient Part file;
  private transient List<String> faults;

  /** Reads the file; empty if there is a fault, which is then told. */
  Optional<CaseTypeDefinition> read() {
    List<DesignFault> found = new ArrayList<>();
    Optional<CaseTypeDefinition> read = read(found);
    faults = found.stream().map(words::faultOfFile).toList();
    return read;
  }

  private Optional<CaseTypeDefinition> read(List<DesignFault> found) {
    if (file == null) {
      texts.refuse("fault.required");
      return Optional.empty();
    }
    try (InputStream in = file.getInputStream()) {
      String text = new String(in.readNBytes(LONGEST_FILE), StandardCharsets.UTF_8);
      return CaseTypeJson.read(text.startsWith("\uFEFF") ? text.substring(1) : text, found);
    } catch (IOException e) {
      texts.refuse("admin_design.message.error.unreadable");
      return Optional.empty();
    }
  }

  /** What is wrong with the file that was sent, in words. */
  public List<String> getFaults() {
    return faults == null ? List.of() : faults;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
