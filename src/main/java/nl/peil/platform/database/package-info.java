/// Where everything is kept: a PostgreSQL of one's own, or a durable one that Peil runs itself in the data folder.
@NullMarked
package nl.peil.platform.database;

import org.jspecify.annotations.NullMarked;
