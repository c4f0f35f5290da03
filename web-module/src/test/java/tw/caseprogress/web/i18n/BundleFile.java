package tw.caseprogress.web.i18n;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A bundle read line by line, so that a key written twice is seen. */
record BundleFile(Path path, List<Map.Entry<String, String>> entries) {
  static final Path RESOURCES = Path.of("src", "main", "resources");

  static BundleFile read(String name) {
    Path path = RESOURCES.resolve(name);
    try {
      return new BundleFile(
          path,
          Files.readAllLines(path).stream()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> line.split("=", 2))
              .map(parts -> Map.entry(parts[0].strip(), parts.length > 1 ? parts[1] : ""))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> keys() {
    return entries.stream().map(Map.Entry::getKey).toList();
  }

  List<String> keysWrittenTwice() {
    return keys().stream()
        .collect(Collectors.groupingBy(key -> key, LinkedHashMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .filter(count -> count.getValue() > 1)
        .map(Map.Entry::getKey)
        .toList();
  }

  Map<String, String> texts() {
    return entries.stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
  }
}
