package se.samverkan.workplanprogress;

/** Something in a work plan that has an id. */
public interface Part {

  String id();
}
