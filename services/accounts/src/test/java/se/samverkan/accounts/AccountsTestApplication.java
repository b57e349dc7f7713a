package se.samverkan.accounts;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The accounts alone on the platform. */
@SpringBootApplication(proxyBeanMethods = false)
class AccountsTestApplication {}
