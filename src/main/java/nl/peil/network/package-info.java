/// Practices that share a directory and a board. What one shows to the others is read by them, and never changed.
@NullMarked
@ApplicationModule(allowedDependencies = {"practice", "notice"})
package nl.peil.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
