package se.samverkan.application.cli;

/**
 * A year-end report that is asked for.
 *
 * @param file what its files are called
 * @param address where it is asked for
 */
record AskedReport(String file, String address) {

  static AskedReport ofBody(String body, int year) {
    return new AskedReport(body + "-" + year, "/api/annual-reports/" + body + "/" + year);
  }

  static AskedReport ofMember(String organisation, int year) {
    return new AskedReport(
        organisation + "-" + year,
        "/api/annual-reports/organisations/" + organisation + "/" + year);
  }
}
