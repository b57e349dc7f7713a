package se.samverkan.minutesreader.documents;

import java.nio.file.Path;

/** Loads the files it is given, prints a line for each; a process of its own for a small heap. */
final class LoadInSmallHeap {

  private LoadInSmallHeap() {}

  public static void main(String[] files) {
    for (String file : files) {
      try {
        DocumentLoader.load(Path.of(file));
        System.out.println("READ");
      } catch (UnreadableDocument refusal) {
        System.out.println(refusal.reason());
      }
    }
  }
}
