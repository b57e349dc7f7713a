package se.samverkan.life;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The meetings with the questions about them. */
@SpringBootApplication(scanBasePackages = {"se.samverkan.agendas", "se.samverkan.meetings"})
class MeetingsLifeApplication {}
