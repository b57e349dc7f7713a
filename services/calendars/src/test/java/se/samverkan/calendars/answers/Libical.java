package se.samverkan.calendars.answers;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.AddressLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;

/** The library libical 3 of the system, as a reader that shares no line of code with us. */
@NullMarked
final class Libical {

  private static final String LIBRARY = "libical.so.3";
  private static final int VEVENT = 4;
  private static final AddressLayout TEXT =
      ADDRESS.withTargetLayout(MemoryLayout.sequenceLayout(Integer.MAX_VALUE, JAVA_BYTE));
  private static final StructLayout TIME =
      MemoryLayout.structLayout(
          JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS);

  private final SymbolLookup symbols;

  private Libical(SymbolLookup symbols) {
    this.symbols = symbols;
  }

  /** Empty where the system does not have it. */
  static Optional<Libical> ofTheSystem() {
    try {
      return Optional.of(new Libical(SymbolLookup.libraryLookup(LIBRARY, Arena.global())));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  Read read(byte[] file) {
    return new Read(pointer("icalparser_parse_string", text(file)));
  }

  /** A calendar as the library has read it. */
  final class Read {
    private final MemorySegment calendar;

    private Read(MemorySegment calendar) {
      this.calendar = calendar;
    }

    /** How many lines the library could not read. */
    int errors() {
      return number("icalcomponent_count_errors", calendar);
    }

    /** Whether what must be there for the method is there, and nothing that must not be. */
    boolean keepsTheRestrictions() {
      return number("icalrestriction_check", calendar) != 0;
    }

    int events() {
      return (int) call("icalcomponent_count_components", JAVA_INT, calendar, VEVENT);
    }

    String uid() {
      return text("icalcomponent_get_uid");
    }

    String summary() {
      return text("icalcomponent_get_summary");
    }

    String location() {
      return text("icalcomponent_get_location");
    }

    String description() {
      return text("icalcomponent_get_description");
    }

    int sequence() {
      return number("icalcomponent_get_sequence", event());
    }

    /** When the first event begins, in Greenwich, by the time zone that the file itself brings. */
    String startInUtc() {
      return inUtc("icalcomponent_get_dtstart");
    }

    String endInUtc() {
      return inUtc("icalcomponent_get_dtend");
    }

    private String inUtc(String function) {
      MemorySegment time = time(function, event());
      MemorySegment utc = (MemorySegment) call("icaltimezone_get_utc_timezone", ADDRESS);
      MemorySegment converted = time("icaltime_convert_to_zone", time, utc);
      return string((MemorySegment) call("icaltime_as_ical_string", TEXT, converted));
    }

    private String text(String function) {
      return string((MemorySegment) call(function, TEXT, event()));
    }

    private MemorySegment event() {
      return (MemorySegment) call("icalcomponent_get_first_component", ADDRESS, calendar, VEVENT);
    }
  }

  private MemorySegment pointer(String function, MemorySegment argument) {
    return (MemorySegment) call(function, ADDRESS, argument);
  }

  private int number(String function, MemorySegment argument) {
    return (int) call(function, JAVA_INT, argument);
  }

  private MemorySegment time(String function, Object... arguments) {
    return (MemorySegment) call(function, TIME, arguments);
  }

  private Object call(String function, MemoryLayout result, Object... arguments) {
    MemoryLayout[] layouts = new MemoryLayout[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      layouts[i] =
          arguments[i] instanceof Integer
              ? JAVA_INT
              : ((MemorySegment) arguments[i]).byteSize() == TIME.byteSize() ? TIME : ADDRESS;
    }
    MethodHandle handle =
        Linker.nativeLinker()
            .downcallHandle(
                symbols.find(function).orElseThrow(), FunctionDescriptor.of(result, layouts));
    try {
      if (result instanceof StructLayout) {
        handle = handle.bindTo(SegmentAllocator.prefixAllocator(Arena.global().allocate(TIME)));
      }
      return handle.invokeWithArguments(arguments);
    } catch (Throwable e) {
      throw new IllegalStateException(function, e);
    }
  }

  private static MemorySegment text(byte[] file) {
    return Arena.global().allocateFrom(new String(file, StandardCharsets.UTF_8));
  }

  private static String string(MemorySegment text) {
    return text.equals(MemorySegment.NULL) ? "" : text.getString(0);
  }
}
