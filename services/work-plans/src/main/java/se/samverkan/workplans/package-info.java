/** What bodies plan for a year: focus areas, activities and money, and what became of them. */
@NullMarked
package se.samverkan.workplans;

import org.jspecify.annotations.NullMarked;
