package se.samverkan.annualreports;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** An application of the year-end reports and nothing else. */
@SpringBootApplication
class AnnualReportsTestApplication {}
