package nl.peil.closing;

import nl.peil.collaboration.CollaborationId;

/// Something that is left of a collaboration that has ended.
///
/// @param asks whether it is time to ask her how she is; otherwise she said something that is to be read
public record AfterClosing(CollaborationId collaboration, boolean asks) {}
