/** Tests of who may come in, on a PostgreSQL of their own. */
@NullMarked
package se.samverkan.accounts;

import org.jspecify.annotations.NullMarked;
