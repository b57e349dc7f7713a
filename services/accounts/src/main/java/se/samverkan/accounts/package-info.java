/** Who may come in, by what, and as whom; kept outside the events so that it can be erased. */
@NullMarked
package se.samverkan.accounts;

import org.jspecify.annotations.NullMarked;
