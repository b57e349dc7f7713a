package se.samverkan.accounts.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A class of beans, or the method that makes one, for an installation where people sign in; {@link
 * WithoutSignIn} takes it out of the others when they start. A condition of the framework's would
 * be decided when the application is built.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface WhereSignInIsOn {}
