package nl.peil.handover;

/// What can be passed on about a client, in the very words that a colleague would read.
///
/// @param ticked whether she said that it may
record Passing(Item item, String words, boolean ticked) {}
