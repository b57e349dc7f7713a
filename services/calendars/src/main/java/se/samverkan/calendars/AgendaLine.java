package se.samverkan.calendars;

/** An item as the agenda numbers and names it. */
public record AgendaLine(String itemId, String number, String title, boolean ifTimeAllows) {

  AgendaLine called(String newNumber, String newTitle) {
    return new AgendaLine(itemId, newNumber, newTitle, ifTimeAllows);
  }

  AgendaLine ifTimeAllows(boolean only) {
    return new AgendaLine(itemId, number, title, only);
  }
}
