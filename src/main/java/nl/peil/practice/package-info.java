/// The practice and its people: accounts and how they sign in, roles, and each organizer's profile.
@NullMarked
@ApplicationModule(allowedDependencies = {"notice", "loop"})
package nl.peil.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
