package nl.peil.referral.matching;

import java.util.List;

/// One of the three.
///
/// @param kilometres as the crow flies
/// @param reasons what speaks for her, the strongest first
public record Match(Offer offer, double kilometres, List<Reason> reasons) {}
