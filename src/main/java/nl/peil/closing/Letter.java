package nl.peil.closing;

import java.util.Set;
import nl.peil.collaboration.ClosingReason;

/// A farewell letter to begin from. What only she can know stands between square brackets.
///
/// @param fits the reasons for ending for which it is proposed first
/// @param when the situation, in a sentence
record Letter(String id, Set<ClosingReason> fits, String title, String when, String subject, String text) {}
