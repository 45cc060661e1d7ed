package nl.peil.handover;

/// A colleague asks whether this organizer can go on with a client of hers.
///
/// @param organizer who asks
/// @param path of the page to read and answer it on
public record HandoverToAnswer(String organizer, String path) {}
