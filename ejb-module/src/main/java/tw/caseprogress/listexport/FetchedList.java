package tw.caseprogress.listexport;

import java.nio.file.Path;
import tw.caseprogress.tablefile.TableForm;

/**
 * A finished list, to be sent to who ordered it.
 *
 * @param file where it lies
 * @param name as the receiver keeps it
 */
public record FetchedList(Path file, String name, TableForm form) {}
